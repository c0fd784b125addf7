import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import type { FeedRow } from "./feed-row.ts";
import {
  isObject,
  isOfType,
  own,
  Refusal,
  readClaimReview,
  readFlatRow,
  readToolsClaim,
} from "./read-review.ts";

/** The claims of one row of JSON, or why each is refused. Never throws. */
export function* readJsonRow(text: string, line: number): Generator<FeedRow> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    yield { line, refusal: "not-json" };
    return;
  }
  try {
    for (const read of readersOf(value, 0)) yield attempt(line, read);
  } catch (error) {
    yield refused(line, error);
  }
}

/** One row of a table as an object. Never throws. */
export function readTableRow(row: Readonly<Record<string, unknown>>, line: number): FeedRow {
  return attempt(line, () => readFlatRow(row));
}

/** Lists inside lists are followed so far. */
const DEEPEST = 4;

/** A reader for each claim that a value holds, each of which may refuse. Throws a `Refusal` for the value as a whole. */
function readersOf(value: unknown, depth: number): (() => ReviewedClaim)[] {
  if (depth > DEEPEST) throw new Refusal("too-deep");
  if (Array.isArray(value)) return value.flatMap((each) => readersOf(each, depth + 1));
  if (!isObject(value)) throw new Refusal("not-an-object");
  if (isOfType(value, "ClaimReview")) return [() => readClaimReview(value)];
  for (const list of ["dataFeedElement", "item", "@graph", "claims"]) {
    const inner = own(value, list);
    if (inner !== undefined && own(value, "claimReviewed") === undefined) return readersOf(inner, depth + 1);
  }
  if (own(value, "claimReview") !== undefined) return readToolsClaim(value);
  if (own(value, "claimReviewed") !== undefined && own(value, "itemReviewed") !== undefined)
    return [() => readClaimReview(value)];
  if (own(value, "@type") !== undefined) throw new Refusal("no-claim-review");
  return [() => readFlatRow(value)];
}

function attempt(line: number, read: () => ReviewedClaim): FeedRow {
  try {
    return { line, review: read() };
  } catch (error) {
    return refused(line, error);
  }
}

function refused(line: number, error: unknown): FeedRow {
  return { line, refusal: error instanceof Refusal ? error.reason : "unreadable" };
}
