/** What retrieval reads of a claim: a record's, a ClaimReview's, a row's. */
export interface ClaimText {
  /** The claim itself, as it was checked. */
  readonly text: string;
  /** Headline of the fact check; "" when there is none. */
  readonly title: string;
  /** Its second line, or a summary; "". */
  readonly subtitle: string;
  /** Who made the claim; "". */
  readonly speaker: string;
  /** Day of the claim or of the check in days since 1970-01-01 UTC; null when not known. */
  readonly day: number | null;
  /** BCP 47 primary subtag. */
  readonly lang: string;
}
