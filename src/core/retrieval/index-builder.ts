import type { ClaimText } from "./claim-text.ts";
import { GrowingArray } from "./growing-array.ts";
import { type IndexParts, LEVELS, packIndex } from "./index-format.ts";
import { type Term, termsOf } from "./terms-of.ts";

/** Weight of a word in each field, and how much a field's length counts against it (Robertson and Zaragoza, BM25F). */
const FIELDS = [
  { name: "text", weight: 1, lengthNorm: 0.4 },
  { name: "title", weight: 1, lengthNorm: 0.4 },
  { name: "subtitle", weight: 0.7, lengthNorm: 0.4 },
  { name: "speaker", weight: 0.5, lengthNorm: 0 },
] as const;
/** Saturation of repeated words. */
const K1 = 1.2;
/** Values of the counts of all fields: what is left of 32 bits numbers 16 million terms. */
const COUNTS = 256;
/** Occurrences of a word in one field that are counted; two bits. */
const MOST_COUNTED = 3;

/** Builds an index claim by claim, in memory that grows with the words, and writes it in one go. */
export class IndexBuilder {
  #ids = new Map<number, number>();
  #hashes = new GrowingArray();
  /** A posting: the number of its term, then two bits for its count in each field. */
  #postings = new GrowingArray();
  /** By claim: how many postings it has. */
  #sizes = new GrowingArray();
  #lengths = FIELDS.map(() => new GrowingArray());
  #added = 0;

  /** Number of claims so far. */
  get size(): number {
    return this.#added;
  }

  /** Adds a claim and returns its number, counted from 0. */
  add(claim: ClaimText): number {
    const found = new Map<number, number>();
    FIELDS.forEach(({ name }, field) => {
      const terms = claim[name] === "" ? NO_TERMS : termsOf(claim[name], claim.lang);
      let length = 0;
      for (const { hash, isStopWord } of terms) {
        if (isStopWord) continue;
        length++;
        const counts = found.get(hash) ?? 0;
        if (((counts >> (field * 2)) & MOST_COUNTED) < MOST_COUNTED)
          found.set(hash, counts + (1 << (field * 2)));
      }
      this.#lengths[field]!.push(length);
    });
    for (const [hash, counts] of found) this.#postings.push(this.#idOf(hash) * COUNTS + counts);
    this.#sizes.push(found.size);
    return this.#added++;
  }

  /** The finished index. The builder can go on afterwards. */
  finish(): Uint8Array<ArrayBuffer> {
    const hashes = this.#hashes.view();
    const order = Uint32Array.from(hashes.keys()).sort((a, b) => hashes[a]! - hashes[b]!);
    const rank = new Uint32Array(order.length);
    for (let i = 0; i < order.length; i++) rank[order[i]!] = i;
    return packIndex(this.#group(hashes.length, rank, order));
  }

  #idOf(hash: number): number {
    const known = this.#ids.get(hash);
    if (known !== undefined) return known;
    const id = this.#hashes.length;
    this.#hashes.push(hash);
    this.#ids.set(hash, id);
    return id;
  }

  /** Postings by term, the terms by hash: a counting sort, which keeps the order of the claims. */
  #group(termCount: number, rank: Uint32Array, order: Uint32Array): IndexParts {
    const [postings, sizes] = [this.#postings.view(), this.#sizes.view()];
    const starts = new Uint32Array(termCount + 1);
    for (const posting of postings) starts[rank[Math.floor(posting / COUNTS)]! + 1]!++;
    for (let i = 0; i < termCount; i++) starts[i + 1]! += starts[i]!;
    const next = starts.slice();
    const grouped = new Uint32Array(postings.length);
    const impacts = new Uint8Array(postings.length);
    const impactOf = this.#impacts();
    let i = 0;
    for (let claim = 0; claim < sizes.length; claim++) {
      for (const end = i + sizes[claim]!; i < end; i++) {
        const posting = postings[i]!;
        const at = next[rank[Math.floor(posting / COUNTS)]!]!++;
        grouped[at] = claim;
        impacts[at] = impactOf(claim, posting % COUNTS);
      }
    }
    const hashes = this.#hashes.view();
    return {
      claims: this.#added,
      hashes: order.map((id) => hashes[id]!),
      starts,
      postings: grouped,
      impacts,
    };
  }

  /** BM25F's saturated weight of a word in a claim, in `LEVELS` steps from 1. */
  #impacts(): (claim: number, counts: number) => number {
    const lengths = this.#lengths.map((each) => each.view());
    const means = lengths.map((each) => Math.max(1, mean(each)));
    return (claim, counts) => {
      let frequency = 0;
      FIELDS.forEach(({ weight, lengthNorm }, field) => {
        const count = (counts >> (field * 2)) & MOST_COUNTED;
        if (count === 0) return;
        frequency +=
          (weight * count) / (1 - lengthNorm + lengthNorm * (lengths[field]![claim]! / means[field]!));
      });
      return Math.max(1, Math.round((frequency / (frequency + K1)) * LEVELS));
    };
  }
}

const NO_TERMS: readonly Term[] = [];

/** Of the values that are not 0: claims without the field do not count. */
function mean(values: Uint32Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    sum += value;
    if (value > 0) count++;
  }
  return count === 0 ? 0 : sum / count;
}
