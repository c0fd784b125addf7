import { eachPosting, lengthNorms, OWN_SCALE, termWeight } from "./bm25.ts";
import { claimDay, nearness } from "./claim-date.ts";
import { type FeedArrays, NO_DAY, unpackFeed } from "./feed-format.ts";
import { feedTerms, hashTerm } from "./feed-terms.ts";

/** A claim found for a text. */
export interface FeedHit {
  /** Its number in the order in which the claims were added. */
  readonly claim: number;
  readonly score: number;
  /** The score without regard to time: how much the words that they have in common tell. */
  readonly mass: number;
  /** Its share of the score that the claim has for its own words, 0 to 1. */
  readonly share: number;
}

export interface FeedIndex {
  readonly size: number;
  /** The best claims for a text, best first. `date` is that of the text, as in feeds; when missing, a date at its end counts. */
  find(text: string, options?: { readonly top?: number; readonly date?: string | undefined }): FeedHit[];
}

/** How much a claim of the same days gains. */
const TIME = 0.8;
/** Hits that time may reorder. */
const RERANKED = 100;
/** Postings read for one text; the commonest words are left out beyond it. */
const BUDGET = 120_000;

/** Opens an index; loading is a few views, nothing is read ahead. Not for use by two callers at once. */
export function openFeedIndex(bytes: Uint8Array): FeedIndex {
  const arrays = unpackFeed(bytes);
  const scores = new Float32Array(arrays.documents);
  const touched = new Uint32Array(arrays.documents);
  const norms = lengthNorms(arrays);
  return {
    size: arrays.documents,
    find(text, { top = 20, date } = {}) {
      const terms = termsOf(text, arrays);
      let reached = 0;
      let read = 0;
      for (const term of terms) {
        const weight = termWeight(arrays, term);
        if (read > 0 && read + arrays.counts[term]! > BUDGET) continue;
        read += arrays.counts[term]!;
        eachPosting(arrays, term, (document, times) => {
          if (scores[document] === 0) touched[reached++] = document;
          scores[document]! += (weight * times) / (times + norms[arrays.lengths[document]!]!);
        });
      }
      const best = selectBest(scores, touched, reached, Math.max(top, RERANKED));
      const day = claimDay(date) ?? claimDay(text.slice(-40));
      const hits = best.map((claim): FeedHit => {
        const own = arrays.days[claim]!;
        const score = scores[claim]! * (1 + TIME * nearness(day, own === NO_DAY ? null : own));
        return {
          claim,
          score,
          mass: scores[claim]!,
          share: Math.min(1, (scores[claim]! * OWN_SCALE) / arrays.own[claim]!),
        };
      });
      for (let i = 0; i < reached; i++) scores[touched[i]!] = 0;
      return hits.sort((a, b) => b.score - a.score || a.claim - b.claim).slice(0, top);
    },
  };
}

/** The text's terms that the index knows, the rarest first. */
function termsOf(text: string, { hashes, counts }: FeedArrays): number[] {
  const found = new Set<number>();
  for (const term of feedTerms(text)) {
    const at = search(hashes, hashTerm(term));
    if (at >= 0) found.add(at);
  }
  return [...found].sort((a, b) => counts[a]! - counts[b]!);
}

function search(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle]!;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The `wanted` best of the touched documents, in no order: a heap with the worst on top. */
function selectBest(scores: Float32Array, touched: Uint32Array, reached: number, wanted: number): number[] {
  const heap: number[] = [];
  const sink = (from: number) => {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const least = right < heap.length && scores[heap[right]!]! < scores[heap[left]!]! ? right : left;
      if (scores[heap[least]!]! >= scores[heap[at]!]!) return;
      [heap[at], heap[least]] = [heap[least]!, heap[at]!];
      at = least;
    }
  };
  for (let i = 0; i < reached; i++) {
    const document = touched[i]!;
    if (heap.length < wanted) {
      heap.push(document);
      if (heap.length === wanted) for (let at = wanted >> 1; at >= 0; at--) sink(at);
    } else if (scores[document]! > scores[heap[0]!]!) {
      heap[0] = document;
      sink(0);
    }
  }
  return heap;
}
