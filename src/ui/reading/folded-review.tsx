import type { ReviewedClaim } from "../../core/model/reviewed-claim.ts";
import { ReviewView } from "../feeds/review-view.tsx";
import type { Translate } from "../translate.ts";

export interface FoldedReviewProps {
  readonly review: ReviewedClaim;
  /** Name of the feed in which it stands; null for a review by the page itself. */
  readonly feed: string | null;
  readonly t: Translate;
  /** Shown at once: on paper nothing can be opened. */
  readonly open: boolean;
}

/** A review in a margin note: who rated it and how, which opens to the whole. */
export function FoldedReview({ review, feed, t, open }: FoldedReviewProps) {
  const { publisher, rating, lang } = review;
  return (
    <details class="folded-record folded-review" open={open}>
      <summary>
        <span>
          <bdi class="source-name">{publisher}</bdi>
          {rating !== null && (
            <>
              {": "}
              <q lang={lang ?? undefined} dir="auto">
                {rating}
              </q>
            </>
          )}
        </span>
      </summary>
      <ReviewView review={review} feed={feed} t={t} />
    </details>
  );
}
