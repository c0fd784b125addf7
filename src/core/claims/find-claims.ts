import type { Models } from "../knowledge.ts";
import type { Article } from "../model/article.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Sentence } from "../model/sentence.ts";
import { languageOf } from "../text/detect-language.ts";
import { isExplainerTitle } from "../text/is-explainer-title.ts";
import { linearScores } from "../text/linear-model.ts";
import { openWeights } from "../text/packed-weights.ts";
import { claimFeatures } from "./claim-features.ts";
import { scoreByRules } from "./score-by-rules.ts";

/**
 * The page underlines sentences from here on. Three sentences in four of the news are claims, so that a calibrated score
 * must lie above one half for claims and others to be missed alike (balanced accuracy). Near the best for the
 * corpus' texts, crosswise, and for those held out.
 */
export const CLAIM_THRESHOLD = 0.76;

/**
 * One claim per sentence, in order: the calibrated probability that it asserts something checkable, and whether the page
 * underlines it. By the model where there are weights, else by rules. A byline is never a claim. Never throws.
 */
export function findClaims(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly (Attribution | null)[],
  models?: Models,
): Claim[] {
  const weights = models?.checkWorthiness ? openWeights(models.checkWorthiness) : null;
  const lang = languageOf(article);
  return sentences.map((sentence, index) => {
    const attribution = attributions[index] ?? null;
    const before = sentences[index - 1];
    const previous = before && before.block === sentence.block ? before : null;
    const score =
      sentence.blockKind === "byline" || isExplainerTitle(sentence, attribution, lang)
        ? NEVER_A_CLAIM
        : weights
          ? probability(linearScores(claimFeatures({ sentence, attribution, previous, lang }), weights))
          : scoreByRules(sentence, attribution);
    return { sentence, checkWorthiness: score, isClaim: score >= CLAIM_THRESHOLD };
  });
}

const NEVER_A_CLAIM = 0.01;

/** The model's one class is a claim, its score the log odds. */
function probability([logOdds]: Float64Array): number {
  return 1 / (1 + Math.exp(-logOdds!));
}
