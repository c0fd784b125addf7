import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import { readClaimReviews } from "./read-claim-reviews.ts";

/** Reviews of one page that are shown; fact checks have one to three. */
const MOST = 20;

/** The reviews that a page's own ClaimReview markup states, out of its JSON texts. What cannot be read is passed over. */
export function readPageReviews(texts: readonly string[]): ReviewedClaim[] {
  const found: ReviewedClaim[] = [];
  for (const text of texts)
    for (const row of readClaimReviews(text)) {
      if (!("review" in row)) continue;
      const { url, claim } = row.review;
      if (found.some((other) => other.url === url && other.claim === claim)) continue;
      found.push(row.review);
      if (found.length === MOST) return found;
    }
  return found;
}
