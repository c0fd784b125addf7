import type { PageAnnotations } from "../model/annotation.ts";
import type { ClaimRecord } from "../model/claim-record.ts";
import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import { textFragment } from "./text-fragment.ts";

/** schema.org ClaimReview, property names unchanged. */
export interface ClaimReview {
  readonly "@context": "https://schema.org";
  readonly "@type": "ClaimReview";
  readonly claimReviewed: string;
  readonly datePublished?: string;
  readonly url?: string;
  readonly author: { readonly "@type": "Organization"; readonly name: string };
  readonly reviewRating?: {
    readonly "@type": "Rating";
    readonly alternateName: string;
    readonly ratingExplanation?: string;
  };
  readonly itemReviewed: {
    readonly "@type": "Claim";
    readonly name: string;
    readonly author?: { readonly "@type": "Thing"; readonly name: string };
    readonly datePublished?: string;
    readonly appearance?: readonly { readonly "@type": "CreativeWork"; readonly url: string }[];
    readonly firstAppearance?: { readonly "@type": "CreativeWork"; readonly url: string };
  };
}

/** A record as ClaimReview. The rating is the record's status in words; there is no number, as it is no verdict. */
export function toClaimReview(record: ClaimRecord, appearance: string | null = null): ClaimReview {
  const now = record.history.at(-1);
  const read = record.sources.map((source) => source.url).filter((url) => url !== "");
  const appearances = [...new Set([...(appearance ? [appearance] : []), ...read])];
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    claimReviewed: record.statement,
    ...(now ? { datePublished: now.asOf } : {}),
    author: { "@type": "Organization", name: "Says Who" },
    reviewRating: {
      "@type": "Rating",
      alternateName: now?.status ?? "unproven",
      ratingExplanation: now?.why ?? "",
    },
    itemReviewed: {
      "@type": "Claim",
      name: record.statement,
      ...(record.dateOfEvent ? { datePublished: record.dateOfEvent } : {}),
      appearance: appearances.map((url) => ({ "@type": "CreativeWork", url })),
    },
  };
}

/** A review out of a feed as ClaimReview again: its publisher's word, with the sentence of the page as an appearance. */
function reviewAgain(review: ReviewedClaim, appearance: string): ClaimReview {
  const { url, claim, publisher, rating, claimant, claimDate, reviewDate } = review;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    claimReviewed: claim,
    ...(reviewDate ? { datePublished: reviewDate } : {}),
    url,
    author: { "@type": "Organization", name: publisher },
    ...(rating ? { reviewRating: { "@type": "Rating", alternateName: rating } } : {}),
    itemReviewed: {
      "@type": "Claim",
      name: claim,
      ...(claimant ? { author: { "@type": "Thing", name: claimant } } : {}),
      ...(claimDate ? { datePublished: claimDate } : {}),
      ...(appearance ? { appearance: [{ "@type": "CreativeWork", url: appearance }] } : {}),
    },
  };
}

/** What records and feeds hold on the sentences of a page, each with the sentence as an appearance. */
export function pageClaimReviews(page: PageAnnotations): ClaimReview[] {
  return page.annotations.flatMap(({ quote, matches, feedMatches }) => {
    const link = textFragment(page.url, quote.exact);
    const records = matches.flatMap(({ recordId }) => page.records.filter(({ id }) => id === recordId));
    return [
      ...records.map((record) => toClaimReview(record, link === "" ? null : link)),
      ...feedMatches.map(({ review }) => reviewAgain(review, link)),
    ];
  });
}
