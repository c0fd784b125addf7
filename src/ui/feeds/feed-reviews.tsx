import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import type { Translate } from "../translate.ts";
import { ReviewView } from "./review-view.tsx";

export interface FeedReviewsProps {
  readonly annotation: Annotation;
  readonly page: PageAnnotations;
  readonly t: Translate;
}

/** In the card, once each: what fact-checkers in the reader's feeds, or the page itself, wrote of the sentence's claim. */
export function FeedReviews({ annotation, page, t }: FeedReviewsProps) {
  return (
    <>
      {annotation.pageReviews.flatMap((place) => {
        const review = page.pageReviews[place];
        return review ? [<ReviewView key={`page-${place}`} review={review} feed={null} t={t} />] : [];
      })}
      {annotation.feedMatches
        .filter(
          ({ review }) => !annotation.pageReviews.some((at) => page.pageReviews[at]?.url === review.url),
        )
        .map(({ review, feed }) => (
          <ReviewView key={review.url} review={review} feed={feed} t={t} />
        ))}
    </>
  );
}
