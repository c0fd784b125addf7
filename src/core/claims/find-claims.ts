import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Sentence } from "../model/sentence.ts";
import { checkWorthiness } from "./check-worthiness.ts";

/** The page underlines sentences from here on. The score is calibrated, so this is the point of indifference. */
export const CLAIM_THRESHOLD = 0.5;

/** One claim per sentence, in order: how likely it asserts something checkable, and whether the page underlines it. */
export function findClaims(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly (Attribution | null)[],
): Claim[] {
  return sentences.map((sentence, index) => {
    const score = checkWorthiness(article, sentence, attributions[index] ?? null);
    return { sentence, checkWorthiness: score, isClaim: score >= CLAIM_THRESHOLD };
  });
}
