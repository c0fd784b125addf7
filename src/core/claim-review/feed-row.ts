import type { ReviewedClaim } from "../model/reviewed-claim.ts";

/** Why a row is not taken; the interface puts it into words. */
export type RefusalReason =
  | "not-json"
  | "too-long"
  | "too-deep"
  | "not-an-object"
  | "no-claim-review"
  | "no-review"
  | "no-claim"
  | "claim-too-long"
  | "no-url"
  | "bad-url"
  | "columns"
  | "bad-characters"
  | "repeated"
  | "unreadable";

/** One row of a feed: a claim, or why it is refused. `line` counts from 1: where the row begins in the file. */
export type FeedRow =
  | { readonly line: number; readonly review: ReviewedClaim }
  | { readonly line: number; readonly refusal: RefusalReason };

/** What is wrong with a file as a whole, so that none of it may be taken. */
export type FeedFault =
  /** It ends in the middle of a row or a list. */
  | "cut-off"
  | "empty"
  /** Neither JSON nor a table whose first line names columns for the claim and its address. */
  | "no-feed";
