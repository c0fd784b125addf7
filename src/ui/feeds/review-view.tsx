import type { ReviewedClaim } from "../../core/model/reviewed-claim.ts";
import type { Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";

export interface ReviewViewProps {
  readonly review: ReviewedClaim;
  /** Name of the feed in which it stands; null for a review by the page itself. */
  readonly feed: string | null;
  readonly t: Translate;
}

/** A ClaimReview as its publisher's own word: who, what they rated, how in their words, when, and where to read it. */
export function ReviewView({ review, feed, t }: ReviewViewProps) {
  const { publisher, claim, rating, claimant, lang } = review;
  const words = { lang: lang ?? undefined, dir: "auto" } as const;
  const title = review.title ?? t("review_read");
  // Dates of feeds are written in any way; one that begins as ISO dates do is written out.
  const iso = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(review.reviewDate ?? "")?.[0];
  const date = iso === undefined ? review.reviewDate : t.date(iso);
  return (
    <section class="record feed-review">
      <h3>{feed === null ? t("review_by_page") : t("review_by", { publisher })}</h3>
      <p class="statement" {...words}>
        {claim}
      </p>
      {claimant !== null && <p class="meta">{t("review_claimant", { name: claimant })}</p>}
      {rating !== null && (
        <p class="says">
          <strong>{t("review_rating")}</strong> <q {...words}>{rating}</q>
        </p>
      )}
      <p class="meta">
        <WebLink href={/^https:\/\//i.test(review.url) ? review.url : null}>
          <bdi {...words}>{title}</bdi>
        </WebLink>
        {date !== null && (
          <>
            {" · "}
            <bdi>{date}</bdi>
          </>
        )}
      </p>
      <p class="meta">
        {feed === null ? t("review_page_word", { publisher }) : t("review_feed_word", { publisher, feed })}
      </p>
    </section>
  );
}
