import type { OpenedIndex } from "./index-format.ts";

/** The lists of an opened index: for each term the claims in which it stands, ascending, each with its weight there. */
export class PostingLists {
  readonly #index: OpenedIndex;
  readonly #kept = new Map<number, Uint32Array>();

  constructor(index: OpenedIndex) {
    this.#index = index;
  }

  /** Number of a term by its hash; -1 when there is none. */
  termOf(hash: number): number {
    const { hashes } = this.#index;
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return low < hashes.length && hashes[low] === hash ? low : -1;
  }

  /** Number of claims in which a term stands. */
  countOf(term: number): number {
    const { lists, offsets } = this.#index;
    let at = offsets[term]!;
    let value = 0;
    let shift = 1;
    let byte = lists[at++]!;
    while (byte > 127) {
      value += (byte & 127) * shift;
      shift *= 128;
      byte = lists[at++]!;
    }
    return value + byte * shift;
  }

  /** Reads a term's list where it stands. `weight` is 1 to `LEVELS`. */
  read(term: number, count: number, add: (claim: number, weight: number) => void): void {
    const { lists, offsets } = this.#index;
    let at = skipNumber(lists, offsets[term]!);
    let claim = 0;
    for (let i = 0; i < count; i++) {
      let value = 0;
      let shift = 1;
      let byte = lists[at++]!;
      while (byte > 127) {
        value += (byte & 127) * shift;
        shift *= 128;
        byte = lists[at++]!;
      }
      value += byte * shift;
      claim += Math.floor(value / 16);
      add(claim, value & 15);
    }
  }

  /** A term's list unpacked: claim number times 16 plus the weight, ascending; kept from now on. */
  unpacked(term: number, count: number): Uint32Array {
    const known = this.#kept.get(term);
    if (known) return known;
    const unpacked = new Uint32Array(count);
    let i = 0;
    this.read(term, count, (claim, weight) => {
      unpacked[i++] = claim * 16 + weight;
    });
    this.#kept.set(term, unpacked);
    return unpacked;
  }
}

function skipNumber(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at]! > 127) at++;
  return at + 1;
}
