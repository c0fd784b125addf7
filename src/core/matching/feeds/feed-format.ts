/**
 * An index over short claims, as flat arrays. All numbers are little-endian.
 *
 * | part | type | content |
 * |---|---|---|
 * | header | 6 x u32 | magic, version, documents, terms, bytes of postings, sum of lengths x 2 |
 * | hashes | u32 x terms | hash of each term, rising |
 * | counts | u32 x terms | documents that have the term |
 * | starts | u32 x (terms + 1) | where its postings begin |
 * | days | i32 x documents | days since 1970; NO_DAY when not known |
 * | own | u16 x documents | a claim's score for its own words x 16, at most 65,535 |
 * | lengths | u8 x documents | weighted length x 2, at most 255 |
 * | postings | u8 | per term: varints of (step to the next document << 3 | weight x 2) |
 */
export interface FeedArrays {
  readonly documents: number;
  readonly hashes: Uint32Array;
  readonly counts: Uint32Array;
  readonly starts: Uint32Array;
  readonly days: Int32Array;
  readonly own: Uint16Array;
  readonly lengths: Uint8Array;
  readonly postings: Uint8Array;
  readonly lengthSum: number;
}

export const NO_DAY = -0x8000_0000;
const MAGIC = 0x7377_6931;
const VERSION = 2;
const HEADER = 24;

export function packFeed(arrays: FeedArrays): Uint8Array {
  const { documents, hashes, counts, starts, days, own, lengths, postings, lengthSum } = arrays;
  const padded = padding(documents);
  const size =
    HEADER +
    4 * (hashes.length * 2 + starts.length + documents) +
    padding(documents * 2) +
    padded +
    postings.length;
  const bytes = new Uint8Array(size);
  new Uint32Array(bytes.buffer, 0, 6).set([
    MAGIC,
    VERSION,
    documents,
    hashes.length,
    postings.length,
    lengthSum,
  ]);
  let at = HEADER;
  for (const part of [hashes, counts, starts, days]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  bytes.set(new Uint8Array(own.buffer, own.byteOffset, own.byteLength), at);
  at += padding(documents * 2);
  bytes.set(lengths, at);
  bytes.set(postings, at + padded);
  return bytes;
}

/** Views into the bytes; nothing is copied when they are aligned. Throws on bytes that `packFeed` has not written. */
export function unpackFeed(bytes: Uint8Array): FeedArrays {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.length < HEADER) throw new Error("not a feed index: too short");
  const [magic, version, documents = 0, terms = 0, postingBytes = 0, lengthSum = 0] = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset,
    6,
  );
  if (magic !== MAGIC || version !== VERSION) throw new Error("not a feed index, or one of another version");
  const padded = padding(documents);
  if (
    aligned.length !==
    HEADER + 4 * (terms * 3 + 1 + documents) + padding(documents * 2) + padded + postingBytes
  )
    throw new Error("a feed index of a wrong length");
  let at = aligned.byteOffset + HEADER;
  const u32 = (length: number) => {
    const view = new Uint32Array(aligned.buffer, at, length);
    at += 4 * length;
    return view;
  };
  const [hashes, counts, starts] = [u32(terms), u32(terms), u32(terms + 1)];
  const days = new Int32Array(aligned.buffer, at, documents);
  at += 4 * documents;
  const own = new Uint16Array(aligned.buffer, at, documents);
  at += padding(documents * 2);
  const lengths = new Uint8Array(aligned.buffer, at, documents);
  const postings = new Uint8Array(aligned.buffer, at + padded, postingBytes);
  return { documents, hashes, counts, starts, days, own, lengths, postings, lengthSum };
}

/** The next multiple of four. */
function padding(bytes: number): number {
  return (bytes + 3) & ~3;
}
