import type { ClaimSearch } from "./claim-search.ts";
import type { ClaimText } from "./claim-text.ts";
import {
  Comparison,
  type Likeness,
  type WeighedClaim,
  type WeighedText,
  weigh,
  weighClaim,
} from "./compare.ts";
import { type Decision, decide } from "./decide.ts";
import { type ClaimQuery, readQuery } from "./query.ts";
import { termsOf } from "./terms-of.ts";

/** A claim with its score; scores compare within one query only. */
export interface RankedClaim {
  /** Number of the claim in the index. */
  readonly claim: number;
  readonly score: number;
  readonly likeness: Likeness;
}

/**
 * What each signal counts. The constants were chosen on the training parts of CheckThat! 2020, 2A and 2B together, by
 * gradient descent on the log-likelihood of the right claim, then rounded.
 */
const WEIGHTS = { bm25: 7.5, text: 1.4, title: 3.4, bothWays: 1.4, run: 1.6, near: 4.3 };
/** Claims that are compared; those behind them were never right in the training parts. */
const COMPARED = 100;
const KEPT_CLAIMS = 20_000;

/** Second stage: orders what the search found by comparing texts. */
export class ClaimRanker {
  readonly #search: ClaimSearch;
  readonly #claimAt: (claim: number) => ClaimText;
  readonly #weighed = new Map<number, WeighedClaim>();
  readonly #weightOf = (hash: number): number => this.#search.idf(this.#search.frequency(hash));

  constructor(search: ClaimSearch, claimAt: (claim: number) => ClaimText) {
    this.#search = search;
    this.#claimAt = claimAt;
  }

  read(text: string, lang: string, day: number | null): ClaimQuery {
    return readQuery(text, lang, day, (hash) => this.#search.frequency(hash));
  }

  /** Best first; of equal ones the claim that was added first. `compared` are the claims whose texts are looked at. */
  rank(query: ClaimQuery, limit: number, compared = COMPARED): RankedClaim[] {
    const found = this.#search.search(query.terms, Math.max(compared, limit));
    const comparison = new Comparison(this.weigh(query), query.day);
    const best = found.scores[0] ?? 1;
    const ranked: RankedClaim[] = [];
    for (let i = 0; i < found.length; i++) {
      const claim = found.claims[i]!;
      const likeness = comparison.with(this.weighedAt(claim));
      ranked.push({ claim, likeness, score: scoreOf(likeness, found.scores[i]! / best) });
    }
    return ranked.sort((a, b) => b.score - a.score || a.claim - b.claim).slice(0, limit);
  }

  /** Whether a ranked claim is to be shown with the sentence. */
  decide(query: ClaimQuery, ranked: RankedClaim): Decision {
    const { text, title, lang } = this.#claimAt(ranked.claim);
    const claim = { text: termsOf(text, lang), title: termsOf(title, lang) };
    return decide(query.terms, claim, ranked.likeness, this.#weightOf);
  }

  weigh(query: ClaimQuery): WeighedText {
    return weigh(query.terms, this.#weightOf);
  }

  weighedAt(claim: number): WeighedClaim {
    const known = this.#weighed.get(claim);
    if (known) return known;
    if (this.#weighed.size >= KEPT_CLAIMS) this.#weighed.clear();
    const weighed = weighClaim(this.#claimAt(claim), this.#weightOf);
    this.#weighed.set(claim, weighed);
    return weighed;
  }
}

/** To six places, so that claims that differ in punctuation only stay equal. */
function scoreOf(like: Likeness, bm25: number): number {
  const score =
    WEIGHTS.bm25 * bm25 +
    WEIGHTS.text * like.textCovered +
    WEIGHTS.title * like.titleCovered +
    WEIGHTS.bothWays * Math.sqrt(like.textCovered * like.queryCovered) +
    WEIGHTS.run * like.run +
    WEIGHTS.near * like.near;
  return Math.round(score * 1e6) / 1e6;
}
