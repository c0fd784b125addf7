/** A claim and what a fact-checker wrote of it, out of a feed: schema.org ClaimReview, reduced to what is shown. */
export interface ReviewedClaim {
  /** Address of the review: identifies it; re-importing replaces by it. */
  readonly url: string;
  /** schema.org claimReviewed. */
  readonly claim: string;
  /** The review's headline; null when it has none. */
  readonly title: string | null;
  /** Who reviewed. */
  readonly publisher: string;
  /** The rating in the publisher's own words; null when there is none. */
  readonly rating: string | null;
  /** Who made the claim; null when not said. */
  readonly claimant: string | null;
  /** As the feed writes it; null when not said. */
  readonly claimDate: string | null;
  readonly reviewDate: string | null;
  /** BCP 47 primary subtag; null when not said. */
  readonly lang: string | null;
}
