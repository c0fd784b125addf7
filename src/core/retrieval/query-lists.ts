import { TAG_WEIGHT } from "./compare.ts";
import type { PostingLists } from "./posting-lists.ts";
import type { Term } from "./terms-of.ts";

/** Words of one query that are looked for, at most. */
const MOST = 128;

/**
 * In a feed of ten claims every word looks common and nothing could be decided: its words weigh as those of so many claims
 * would. Chosen on posts of CheckThat! 2A and their claims in feeds of 1 to 1,000: as many are found in each, and sentences
 * of the news stay unmatched.
 */
const FEWEST = 1000;

/** A word of a query that the index knows: the number of its list, how many claims that has, and the word's weight. */
export interface QueryList {
  term: number;
  count: number;
  /** Robertson's weight times the query's own. */
  weight: number;
  /** Robertson's weight. */
  idf: number;
}

/** The lists that one query asks for, rarest word first. Filled anew for each query, without making anything. */
export class QueryLists {
  readonly #postings: PostingLists;
  /** Of the index. */
  readonly #claims: number;
  readonly #lists: QueryList[] = [];
  #count = 0;

  constructor(postings: PostingLists, claims: number) {
    this.#postings = postings;
    this.#claims = claims;
  }

  get length(): number {
    return this.#count;
  }

  at(index: number): QueryList {
    return this.#lists[index]!;
  }

  /** Robertson's weight of a word that stands in so many claims, as if there were `FEWEST` at least. */
  idf(frequency: number): number {
    return Math.log(1 + (Math.max(this.#claims, FEWEST) - frequency + 0.5) / (frequency + 0.5));
  }

  /** The query's words that the index knows, once each, the rarest first. */
  gather(terms: readonly Term[]): void {
    this.#count = 0;
    for (const { hash, isStopWord, isTag } of terms) {
      if (isStopWord || this.#count === MOST) continue;
      const term = this.#postings.termOf(hash);
      if (term === -1) continue;
      const weight = isTag ? TAG_WEIGHT : 1;
      let i = 0;
      while (i < this.#count && this.#lists[i]!.term !== term) i++;
      if (i === this.#lists.length) this.#lists.push({ term: 0, count: 0, weight: 0, idf: 0 });
      const list = this.#lists[i]!;
      if (i < this.#count) {
        list.weight = Math.max(list.weight, weight * list.idf);
        continue;
      }
      list.term = term;
      list.count = this.#postings.countOf(term);
      list.idf = this.idf(list.count);
      list.weight = weight * list.idf;
      this.#count++;
      for (let k = i; k > 0 && this.#lists[k - 1]!.count > this.#lists[k]!.count; k--) {
        const swapped = this.#lists[k]!;
        this.#lists[k] = this.#lists[k - 1]!;
        this.#lists[k - 1] = swapped;
      }
    }
  }
}
