import type { ClaimText } from "./claim-text.ts";
import { type Term, termsOf } from "./terms-of.ts";

/** A text as hashes of its words in order, stop words included, and what each weighs. */
export interface WeighedText {
  readonly hashes: Uint32Array;
  /** 0 for stop words and for a word's second and later places. */
  readonly weights: Float32Array;
  /** Sum of `weights`. */
  readonly total: number;
}

export interface WeighedClaim {
  readonly text: WeighedText;
  readonly title: WeighedText;
  readonly subtitle: WeighedText;
  readonly day: number | null;
}

/** The signals of likeness between a query and a claim, 0 to 1. */
export interface Likeness {
  /** Share of the weight of the claim's text that the query has. */
  readonly textCovered: number;
  readonly titleCovered: number;
  /** Share of the query's weight that the claim has in any field. */
  readonly queryCovered: number;
  /** Longest run of the same words, stop words included, in text or title; 1 is ten words or more. */
  readonly run: number;
  /** 1 on the same day, 1/2 a month apart; 0 where a day is unknown. */
  readonly near: number;
}

/** What a word of a hashtag or a handle weighs against one of the sentence. */
export const TAG_WEIGHT = 0.7;
const LONGEST_RUN = 10;
/** Words of a text that are compared; claims and sentences are shorter. */
const MOST_WORDS = 256;

export function weigh(terms: readonly Term[], weightOf: (hash: number) => number): WeighedText {
  const length = Math.min(terms.length, MOST_WORDS);
  const hashes = new Uint32Array(length);
  const weights = new Float32Array(length);
  const seen = new Set<number>();
  let total = 0;
  for (let i = 0; i < length; i++) {
    const { hash, isStopWord, isTag } = terms[i]!;
    hashes[i] = hash;
    if (isStopWord || seen.has(hash)) continue;
    seen.add(hash);
    weights[i] = weightOf(hash) * (isTag ? TAG_WEIGHT : 1);
    total += weights[i]!;
  }
  return { hashes, weights, total };
}

export function weighClaim(claim: ClaimText, weightOf: (hash: number) => number): WeighedClaim {
  const field = (text: string) => weigh(text === "" ? [] : termsOf(text, claim.lang), weightOf);
  return {
    text: field(claim.text),
    title: field(claim.title),
    subtitle: field(claim.subtitle),
    day: claim.day,
  };
}

/** Compares one query with many claims; allocates only the answers. */
export class Comparison {
  readonly #query: WeighedText;
  readonly #day: number | null;
  /** Hash -> the word's first place in the query. */
  readonly #places = new Map<number, number>();
  /** By place in the query: the comparison in which the word was last seen. */
  readonly #seen: Uint32Array;
  #comparison = 0;
  readonly #run = new Uint8Array(MOST_WORDS + 1);

  constructor(query: WeighedText, day: number | null) {
    this.#query = query;
    this.#day = day;
    this.#seen = new Uint32Array(query.hashes.length);
    query.hashes.forEach((hash, i) => {
      if (!this.#places.has(hash)) this.#places.set(hash, i);
    });
  }

  with(claim: WeighedClaim): Likeness {
    this.#comparison++;
    const text = this.#shared(claim.text);
    const title = this.#shared(claim.title);
    this.#shared(claim.subtitle);
    const { weights, total } = this.#query;
    let inClaim = 0;
    for (let i = 0; i < weights.length; i++) if (this.#seen[i] === this.#comparison) inClaim += weights[i]!;
    return {
      textCovered: share(text, claim.text.total),
      titleCovered: share(title, claim.title.total),
      queryCovered: share(inClaim, total),
      run: Math.max(this.#longestRun(claim.text), this.#longestRun(claim.title)) / LONGEST_RUN,
      near: nearness(this.#day, claim.day),
    };
  }

  /** Weight of the field's words that the query has; notes them as seen. */
  #shared({ hashes, weights }: WeighedText): number {
    let sum = 0;
    for (let i = 0; i < hashes.length; i++) {
      if (weights[i] === 0) continue;
      const place = this.#places.get(hashes[i]!);
      if (place === undefined) continue;
      this.#seen[place] = this.#comparison;
      sum += weights[i]!;
    }
    return sum;
  }

  #longestRun({ hashes }: WeighedText): number {
    const query = this.#query.hashes;
    const run = this.#run.fill(0, 0, query.length + 1);
    let longest = 0;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      if (!this.#places.has(hash)) {
        run.fill(0, 0, query.length + 1);
        continue;
      }
      for (let k = query.length; k > 0; k--) {
        const length = query[k - 1] === hash ? Math.min(LONGEST_RUN, run[k - 1]! + 1) : 0;
        run[k] = length;
        if (length > longest) longest = length;
      }
    }
    return longest;
  }
}

const MONTH_DAYS = 30;

/** `Likeness.near` of two days. */
export function nearness(day: number | null, other: number | null): number {
  return day === null || other === null ? 0 : 1 / (1 + Math.abs(day - other) / MONTH_DAYS);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
