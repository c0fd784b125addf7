import type { PageAnnotations } from "../../core/model/annotation.ts";
import type { Translate } from "../translate.ts";
import { ReviewView } from "./review-view.tsx";

/** In the overview: the ClaimReview markup of the page, as the page's own. */
export function PageReviews({ page, t }: { page: PageAnnotations; t: Translate }) {
  if (page.pageReviews.length === 0) return null;
  return (
    <section class="page-reviews">
      <h2>{t("page_reviews_heading")}</h2>
      {page.pageReviews.map((review) => (
        <ReviewView key={`${review.url} ${review.claim}`} review={review} feed={null} t={t} />
      ))}
    </section>
  );
}
