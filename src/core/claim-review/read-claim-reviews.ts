import { FeedReader } from "./feed-reader.ts";
import type { FeedRow } from "./feed-row.ts";

/** Reads the text of a whole feed, or of the markup in a page, row by row. Never throws. */
export function* readClaimReviews(text: string): Generator<FeedRow> {
  const reader = new FeedReader();
  yield* reader.push(text);
  yield* reader.end();
}
