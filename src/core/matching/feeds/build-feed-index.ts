import { ownScores } from "./bm25.ts";
import { claimDay } from "./claim-date.ts";
import { type FeedArrays, NO_DAY, packFeed } from "./feed-format.ts";
import { feedTerms, hashTerm } from "./feed-terms.ts";

/** A claim of a feed, as far as finding it goes. */
export interface FeedClaim {
  readonly text: string;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly date?: string | undefined;
}

export interface FeedIndexBuilder {
  /** Adds a claim; its number is the count of claims added before it. */
  add(claim: FeedClaim): void;
  readonly size: number;
  /** The bytes of the index over all that was added. */
  finish(): Uint8Array;
}

/** Weights x 2 of a word by where it stands. */
const WEIGHTS = { text: 2, title: 2, subtitle: 1 } as const;
const MOST = 7;
/** Claims whose postings are collected before they are packed away. */
const SEGMENT = 8192;

/** Postings of a run of claims: bytes per term, and the last document of each. */
interface TermPostings {
  count: number;
  last: number;
  bytes: Uint8Array;
  length: number;
}

/** Builds an index piece by piece; a caller may pause between any two claims. Memory grows with the postings, not with the texts. */
export function createFeedIndexBuilder(): FeedIndexBuilder {
  const terms = new Map<number, TermPostings>();
  let days = new Int32Array(SEGMENT);
  let lengths = new Uint8Array(SEGMENT);
  let lengthSum = 0;
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(claim) {
      if (size === days.length) {
        days = grown(days, new Int32Array(size * 2));
        lengths = grown(lengths, new Uint8Array(size * 2));
      }
      const weights = new Map<number, number>();
      let length = 0;
      for (const [field, weight] of Object.entries(WEIGHTS)) {
        for (const term of feedTerms(claim[field as keyof typeof WEIGHTS] ?? "")) {
          const hash = hashTerm(term);
          weights.set(hash, (weights.get(hash) ?? 0) + weight);
          length += weight;
        }
      }
      for (const [hash, weight] of weights) append(terms, hash, size, Math.min(weight, MOST));
      days[size] = claimDay(claim.date) ?? NO_DAY;
      lengths[size] = Math.min(length, 255);
      lengthSum += lengths[size]!;
      size++;
    },
    finish: () => packFeed(collect(terms, days.slice(0, size), lengths.slice(0, size), lengthSum)),
  };
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

function append(terms: Map<number, TermPostings>, hash: number, document: number, weight: number): void {
  let postings = terms.get(hash);
  if (!postings) {
    postings = { count: 0, last: 0, bytes: new Uint8Array(4), length: 0 };
    terms.set(hash, postings);
  }
  if (postings.length + 6 > postings.bytes.length)
    postings.bytes = grown(postings.bytes, new Uint8Array(postings.bytes.length * 2 + 4));
  // Multiplied, not shifted: steps beyond 2^28 would lose their sign.
  let value = (document - postings.last) * 8 + weight;
  while (value >= 128) {
    postings.bytes[postings.length++] = (value % 128) + 128;
    value = Math.floor(value / 128);
  }
  postings.bytes[postings.length++] = value;
  postings.last = document;
  postings.count++;
}

function collect(
  terms: ReadonlyMap<number, TermPostings>,
  days: Int32Array,
  lengths: Uint8Array,
  lengthSum: number,
): FeedArrays {
  const hashes = Uint32Array.from(terms.keys()).sort();
  const counts = new Uint32Array(hashes.length);
  const starts = new Uint32Array(hashes.length + 1);
  hashes.forEach((hash, i) => {
    const { count, length } = terms.get(hash)!;
    counts[i] = count;
    starts[i + 1] = starts[i]! + length;
  });
  const postings = new Uint8Array(starts[hashes.length]!);
  hashes.forEach((hash, i) => {
    const { bytes, length } = terms.get(hash)!;
    postings.set(bytes.subarray(0, length), starts[i]!);
  });
  const arrays = { documents: days.length, hashes, counts, starts, days, lengths, postings, lengthSum };
  return { ...arrays, own: ownScores(arrays) };
}
