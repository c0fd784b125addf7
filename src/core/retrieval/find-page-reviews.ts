import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import type { Sentence } from "../model/sentence.ts";
import { align } from "./align.ts";
import { contradictionOf } from "./contradiction.ts";
import { reviewedClaimText } from "./reviewed-claim-text.ts";
import { termsOf } from "./terms-of.ts";

/** Share of the claim's words that the sentence must have, and the fewest of them. */
const LEAST = 0.8;
const FEWEST = 3;

/**
 * By sentence the places of the page's own reviews whose claim it repeats, nearly word for word: a page that reviews a
 * claim quotes it. Names alone, another figure and a denial do not count.
 */
export function findPageReviews(
  sentences: readonly Sentence[],
  reviews: readonly ReviewedClaim[],
): readonly (readonly number[])[] {
  if (reviews.length === 0) return [];
  const claims = reviews.map((review) => {
    const { text, lang } = reviewedClaimText(review);
    return { terms: termsOf(text, lang), lang };
  });
  return sentences.map(({ text }) =>
    claims.flatMap(({ terms, lang }, i) => {
      const said = termsOf(text, lang);
      const { names, rest, pairs } = align(said, terms, new Set(), () => 1);
      const [found, total] = [names.words + rest.words, names.total + rest.total];
      const isRepeated = found >= FEWEST && found >= total * LEAST && rest.words > 0;
      return isRepeated && contradictionOf(said, terms, pairs) === null ? [i] : [];
    }),
  );
}
