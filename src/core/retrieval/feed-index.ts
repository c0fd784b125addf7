import type { MatchEvidence } from "../model/annotation.ts";
import { ClaimRanker } from "./claim-ranker.ts";
import { ClaimSearch } from "./claim-search.ts";
import type { ClaimText } from "./claim-text.ts";
import { nearness } from "./compare.ts";
import { canBeAccepted } from "./decide.ts";
import { type FeedBytes, NO_DAY } from "./feed-builder.ts";
import { openIndex } from "./index-format.ts";
import type { ClaimQuery } from "./query.ts";

/** A claim of a feed that a sentence makes. */
export interface FoundClaim {
  /** Number of the claim in the feed. */
  readonly claim: number;
  /** Log-odds of the decision. */
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
}

/** Claims whose texts are compared with a sentence: on CheckThat! 2A more than these change no decision. */
const COMPARED = 16;
/** Postings read for a sentence: fewer than for ranking, where single places count; decisions on 2A stay the same. */
const POSTINGS_READ = 4000;

/**
 * A feed that is ready to be asked. In two steps, because the texts of the claims stand elsewhere: first which texts
 * are needed, none for most sentences, then the decision.
 */
export class FeedIndex {
  readonly #search: ClaimSearch;
  readonly #days: Int32Array;
  readonly #ranker: ClaimRanker;
  #claimAt: (claim: number) => ClaimText = () => {
    throw new Error("No texts of claims were given.");
  };

  /** Throws when the bytes are no index. */
  constructor({ index, days }: FeedBytes) {
    this.#search = new ClaimSearch(openIndex(index), COMPARED, POSTINGS_READ);
    this.#days = days;
    this.#ranker = new ClaimRanker(this.#search, (claim) => this.#claimAt(claim));
  }

  /** `lang` is a BCP 47 primary subtag; `day` is the text's, in days since 1970-01-01 UTC, null when not known. */
  read(text: string, lang: string, day: number | null): ClaimQuery {
    return this.#ranker.read(text, lang, day);
  }

  /** Numbers of the claims whose texts `decide` needs; [] when none of them could be accepted. */
  propose(query: ClaimQuery): number[] {
    const canMatter = (claim: number, shared: number): boolean => {
      const day = this.#days[claim] ?? NO_DAY;
      return canBeAccepted(shared, nearness(query.day, day === NO_DAY ? null : day));
    };
    const { claims, shared, length } = this.#search.search(query.terms, COMPARED, canMatter);
    for (let i = 0; i < length; i++)
      if (canMatter(claims[i]!, shared[i]!)) return Array.from(claims.subarray(0, length));
    return [];
  }

  /** The best claim if it is to be shown; null otherwise. `claimAt` must know every claim that was proposed. */
  decide(query: ClaimQuery, claimAt: (claim: number) => ClaimText): FoundClaim | null {
    this.#claimAt = claimAt;
    const [best] = this.#ranker.rank(query, 1, COMPARED);
    if (best === undefined) return null;
    const { isAccepted, score, evidence } = this.#ranker.decide(query, best);
    return isAccepted ? { claim: best.claim, score, evidence } : null;
  }
}
