import type { ClaimReview } from "../../../src/core/export/to-claim-review.ts";
import { toClaimReview } from "../../../src/core/export/to-claim-review.ts";
import type { ClaimRecord } from "../../../src/core/model/claim-record.ts";

/** schema.org DataFeed of ClaimReviews, as fact-checkers' feeds are published. */
export interface ClaimReviewFeed {
  readonly "@context": "https://schema.org";
  readonly "@type": "DataFeed";
  readonly name: string;
  readonly dateModified: string;
  readonly dataFeedElement: readonly {
    readonly "@type": "DataFeedItem";
    readonly dateModified: string;
    readonly item: readonly ClaimReview[];
  }[];
}

/** All records, each an item of one review. `version` is the data version, YYYY-MM-DD. */
export function toDataFeed(records: readonly ClaimRecord[], version: string): ClaimReviewFeed {
  return {
    "@context": "https://schema.org",
    "@type": "DataFeed",
    name: "Says Who: claim records",
    dateModified: version,
    dataFeedElement: records.map((record) => ({
      "@type": "DataFeedItem",
      dateModified: record.history.at(-1)?.asOf ?? version,
      item: [toClaimReview(record)],
    })),
  };
}
