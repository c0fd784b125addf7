import type { PageAnnotations } from "../../core/model/annotation.ts";
import { pageText } from "../data-text.ts";
import type { Translate } from "../translate.ts";

export interface FeedClaimsProps {
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** The reader chose a sentence: show it on the page. */
  readonly onChoose: (annotationId: string) => void;
}

/** In the overview: sentences of which the reader's feeds hold reviews, with who reviewed them and how. */
export function FeedClaims({ page, t, onChoose }: FeedClaimsProps) {
  const found = page.annotations.filter((each) => each.feedMatches.length > 0);
  if (found.length === 0) return null;
  return (
    <section class="feed-claims">
      <h2>{t("feeds_found", { n: found.length })}</h2>
      <ul class="claims">
        {found.map(({ id, quote, feedMatches }) => (
          <li key={id}>
            <button type="button" class="claim" onClick={() => onChoose(id)}>
              <span class="claim-text" {...pageText(page.lang)}>
                {quote.exact}
              </span>
              {feedMatches.map(({ review }) => (
                <span key={review.url} class="claim-line">
                  <bdi>{review.publisher}</bdi>
                  {review.rating !== null && (
                    <>
                      : <q lang={review.lang ?? undefined}>{review.rating}</q>
                    </>
                  )}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
