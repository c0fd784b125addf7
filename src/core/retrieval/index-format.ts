/** Steps in which a word's weight in a claim is kept: four bits, 0 unused. */
export const LEVELS = 15;
const LEVEL_BITS = 4;

/** Terms by ascending hash; `starts[i]` to `starts[i + 1]` are the postings of term i, claims ascending. */
export interface IndexParts {
  readonly claims: number;
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** 1 to `LEVELS`, beside `postings`. */
  readonly impacts: Uint8Array;
}

/** An index as views over its bytes. */
export interface OpenedIndex {
  readonly claims: number;
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Where each term's list begins in `lists`, in bytes; one more than there are terms. */
  readonly offsets: Uint32Array;
  /** A term's list: the number of its postings, then for each the distance from the claim before times 16 plus the weight. */
  readonly lists: Uint8Array;
}

const MAGIC = 0x31495753; // "SWI1"
const HEADER_BYTES = 16;

/**
 * Little-endian: magic, uint32 number of claims, of terms, of bytes of lists; the hashes; the offsets; the lists, numbers in
 * seven bits a byte, the lowest first, the eighth bit set where more follow.
 */
export function packIndex({
  claims,
  hashes,
  starts,
  postings,
  impacts,
}: IndexParts): Uint8Array<ArrayBuffer> {
  const terms = hashes.length;
  const offsets = new Uint32Array(terms + 1);
  const valueAt = (term: number, i: number): number => {
    const before = i === starts[term]! ? 0 : postings[i - 1]!;
    return (postings[i]! - before) * (1 << LEVEL_BITS) + impacts[i]!;
  };
  // Measured first: room for the worst case would be a multiple of what is needed.
  let length = 0;
  for (let term = 0; term < terms; term++) {
    offsets[term] = length;
    length += bytesOf(starts[term + 1]! - starts[term]!);
    for (let i = starts[term]!; i < starts[term + 1]!; i++) length += bytesOf(valueAt(term, i));
  }
  offsets[terms] = length;
  const bytes = new Uint8Array(HEADER_BYTES + terms * 4 + (terms + 1) * 4 + length);
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, claims, terms, length]);
  new Uint32Array(bytes.buffer, HEADER_BYTES, terms).set(hashes);
  new Uint32Array(bytes.buffer, HEADER_BYTES + terms * 4, terms + 1).set(offsets);
  let at = bytes.length - length;
  const put = (value: number) => {
    let rest = value;
    while (rest > 127) {
      bytes[at++] = (rest & 127) | 128;
      rest = Math.floor(rest / 128);
    }
    bytes[at++] = rest;
  };
  for (let term = 0; term < terms; term++) {
    put(starts[term + 1]! - starts[term]!);
    for (let i = starts[term]!; i < starts[term + 1]!; i++) put(valueAt(term, i));
  }
  return bytes;
}

/** Bytes that a number takes, at seven bits a byte. */
function bytesOf(value: number): number {
  let bytes = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) bytes++;
  return bytes;
}

/** Lays views over the bytes; copies them only where they do not begin at a multiple of four. Throws when they are no index. */
export function openIndex(given: Uint8Array): OpenedIndex {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < HEADER_BYTES) throw new Error("These bytes are no index: they are too short.");
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  const [magic, claims, terms, length] = [header[0]!, header[1]!, header[2]!, header[3]!];
  if (magic !== MAGIC) throw new Error("These bytes are no index: the magic number is missing.");
  const hashesAt = bytes.byteOffset + HEADER_BYTES;
  const listsAt = HEADER_BYTES + terms * 4 + (terms + 1) * 4;
  if (listsAt + length !== bytes.length) throw new Error("The index is cut short.");
  return {
    claims,
    hashes: new Uint32Array(bytes.buffer, hashesAt, terms),
    offsets: new Uint32Array(bytes.buffer, hashesAt + terms * 4, terms + 1),
    lists: bytes.subarray(listsAt),
  };
}
