import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import { languageOf } from "../text/detect-language.ts";
import type { ClaimText } from "./claim-text.ts";
import { readDay } from "./read-day.ts";

/** What retrieval reads of a ClaimReview; where the feed does not say its language, the commonest words do. */
export function reviewedClaimText(review: ReviewedClaim): ClaimText {
  const title = review.title ?? "";
  return {
    text: review.claim,
    title,
    subtitle: "",
    speaker: review.claimant ?? "",
    day: readDay(review.claimDate ?? review.reviewDate ?? ""),
    lang: review.lang ?? languageOf({ lang: "", text: `${review.claim} ${title}` }),
  };
}
