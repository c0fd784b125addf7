import { bestClaims } from "./best-claims.ts";
import { LEVELS, type OpenedIndex } from "./index-format.ts";
import { PostingLists } from "./posting-lists.ts";
import { type QueryList, QueryLists } from "./query-lists.ts";
import type { Term } from "./terms-of.ts";

/** Lists longer than this are unpacked once and kept; shorter ones are read where they stand. */
const KEPT_FROM = 4096;
const POSTINGS_READ = 24_000;
/** Claims for which the commoner words are looked up. */
const CLAIMS_REFINED = 512;
/** Sums are kept in 32 bits: what they may have lost. */
const ROUNDING = 1e-3;

/** Up to `limit` claims, best first; valid until the next search. */
export interface SearchResults {
  length: number;
  readonly claims: Uint32Array;
  readonly scores: Float32Array;
  /** Robertson's weights of the words that each shares with the query, added up: the most that a comparison can find. */
  readonly shared: Float32Array;
}

/** BM25F over one opened index. Keeps arrays of its own and fills them anew for each search. */
export class ClaimSearch {
  readonly #postings: PostingLists;
  readonly #scores: Float32Array;
  readonly #shared: Float32Array;
  readonly #postingsRead: number;
  readonly #touched: Uint32Array;
  readonly #results: SearchResults;
  readonly #lists: QueryLists;
  #touchedCount = 0;

  /** `postingsRead` for one query, the rarest words first; what is commoner is only looked up for the claims found. */
  constructor(index: OpenedIndex, limit = 200, postingsRead = POSTINGS_READ) {
    this.#postings = new PostingLists(index);
    this.#lists = new QueryLists(this.#postings, index.claims);
    this.#postingsRead = postingsRead;
    this.#scores = new Float32Array(index.claims);
    this.#shared = new Float32Array(index.claims);
    this.#touched = new Uint32Array(index.claims);
    const size = Math.max(limit, CLAIMS_REFINED);
    this.#results = {
      length: 0,
      claims: new Uint32Array(size),
      scores: new Float32Array(size),
      shared: new Float32Array(size),
    };
  }

  /** Number of claims in which the word stands; 0 when in none. */
  frequency(hash: number): number {
    const term = this.#postings.termOf(hash);
    return term === -1 ? 0 : this.#postings.countOf(term);
  }

  /** Robertson's weight of a word that stands in so many claims. */
  idf(frequency: number): number {
    return this.#lists.idf(frequency);
  }

  /**
   * The `limit` claims with the highest scores. The same object each time. `canMatter` learns a claim and the most that
   * it can share with the query; where it is false for all of them, the common words are not looked up and nothing is
   * found.
   */
  search(
    terms: readonly Term[],
    limit: number,
    canMatter?: (claim: number, shared: number) => boolean,
  ): SearchResults {
    this.#lists.gather(terms);
    let read = 0;
    let i = 0;
    for (; i < this.#lists.length; i++) {
      const list = this.#lists.at(i);
      read += list.count;
      if (i > 0 && read > this.#postingsRead) break;
      this.#addAll(list);
    }
    if (canMatter && !this.#matters(i, canMatter)) this.#forget();
    if (i < this.#lists.length && this.#touchedCount > 0) {
      this.#select(CLAIMS_REFINED);
      for (; i < this.#lists.length; i++) this.#refine(this.#lists.at(i));
    }
    this.#select(Math.min(limit, this.#results.claims.length));
    for (let k = 0; k < this.#results.length; k++)
      this.#results.shared[k] = this.#shared[this.#results.claims[k]!]!;
    this.#forget();
    return this.#results;
  }

  /** Whether any claim found so far can matter, if it has all the words from the list `from` on as well. */
  #matters(from: number, canMatter: (claim: number, shared: number) => boolean): boolean {
    let rest = ROUNDING;
    for (let i = from; i < this.#lists.length; i++) rest += this.#lists.at(i).idf;
    for (let k = 0; k < this.#touchedCount; k++) {
      const claim = this.#touched[k]!;
      if (canMatter(claim, this.#shared[claim]! + rest)) return true;
    }
    return false;
  }

  #forget(): void {
    for (let k = 0; k < this.#touchedCount; k++) {
      this.#scores[this.#touched[k]!] = 0;
      this.#shared[this.#touched[k]!] = 0;
    }
    this.#touchedCount = 0;
  }

  #addAll({ term, count, weight, idf }: QueryList): void {
    const step = weight / LEVELS;
    const add = (claim: number, level: number) => {
      if (this.#scores[claim] === 0) this.#touched[this.#touchedCount++] = claim;
      this.#scores[claim]! += step * level;
      this.#shared[claim]! += idf;
    };
    if (count >= KEPT_FROM) {
      for (const posting of this.#postings.unpacked(term, count)) add(posting >>> 4, posting & 15);
      return;
    }
    this.#postings.read(term, count, add);
  }

  /** Adds a common word to the claims selected so far, by bisection in its list. */
  #refine({ term, count, weight, idf }: QueryList): void {
    const list = this.#postings.unpacked(term, count);
    const step = weight / LEVELS;
    for (let i = 0; i < this.#results.length; i++) {
      const claim = this.#results.claims[i]!;
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (list[middle]! >>> 4 < claim) low = middle + 1;
        else high = middle;
      }
      if (low === count || list[low]! >>> 4 !== claim) continue;
      this.#scores[claim]! += step * (list[low]! & 15);
      this.#shared[claim]! += idf;
    }
  }

  /** Leaves the `limit` best of the touched claims in the results, best first. */
  #select(limit: number): void {
    bestClaims(this.#results, limit, this.#touched, this.#touchedCount, this.#scores);
  }
}
