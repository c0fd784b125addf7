import type { MatchEvidence } from "../../model/annotation.ts";
import type { FeedClaim } from "./build-feed-index.ts";
import type { FeedHit } from "./feed-index.ts";
import { feedTerms } from "./feed-terms.ts";

/** Whether a claim of a feed, found for a text, is shown for it, and why or why not. */
export interface FeedDecision {
  readonly accepted: boolean;
  /** Rises with certainty; comparable between texts. */
  readonly strength: number;
  readonly evidence: readonly MatchEvidence[];
  /** In words; null when accepted. */
  readonly refusal: string | null;
}

/** Chosen so that a feed of 14,000 claims fires on less than one in a thousand sentences of unrelated news. */
const STRONG = 36;

/**
 * Same people and same topic are not the same claim: what counts is how much of the claim's own wording the text holds,
 * above all of the words that are no names, and that no number of the claim is missing from it.
 */
export function decideFeedMatch(
  text: string,
  claim: FeedClaim,
  { mass }: Pick<FeedHit, "mass">,
): FeedDecision {
  const said = new Set(feedTerms(text));
  const wanted = [...new Set(feedTerms(claim.text))];
  const names = namesIn(claim.text);
  const common = wanted.filter((term) => said.has(term));
  const predicates = common.filter((term) => !names.has(term));
  const missingNumbers = wanted.filter((term) => /^\d/.test(term) && !said.has(term));
  const coverage = wanted.length === 0 ? 0 : common.length / wanted.length;
  const strength = coverage ** 2 * Math.sqrt(predicates.length) * mass;
  const evidence = [{ role: "words", said: common.join(" "), record: claim.text }];
  const refusal =
    missingNumbers.length > 0
      ? `the text does not have its number: ${missingNumbers.join(", ")}`
      : predicates.length < 2
        ? "only names are the same"
        : strength < STRONG
          ? `too little of the claim is said: ${Math.round(coverage * 100)} percent of its words`
          : null;
  return { accepted: refusal === null, strength, evidence, refusal };
}

/** Terms of the words that stand with a capital inside a sentence. */
function namesIn(text: string): Set<string> {
  return new Set((text.match(/(?<=[^.!?\s"“]["”']?\s)\p{Lu}[\p{L}'’]+/gu) ?? []).flatMap(feedTerms));
}
