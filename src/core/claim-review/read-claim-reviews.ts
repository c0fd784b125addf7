import { csvRecords } from "./csv-rows.ts";
import { jsonElements } from "./json-elements.ts";
import {
  isObject,
  isOfType,
  own,
  Refusal,
  readClaimReview,
  readFlatRow,
  readToolsClaim,
} from "./read-review.ts";
import type { FeedRow, ReviewedClaim } from "./reviewed-claim.ts";

export type FeedFormat = "json" | "json-lines" | "csv";

/** Longest row that is parsed, in UTF-16 units. */
const LONGEST_ROW = 1_000_000;

/** What a feed's text looks like: JSON Lines when its first two lines are JSON each, CSV when it is no JSON at all. */
export function feedFormatOf(text: string): FeedFormat {
  const start = text
    .slice(0, 200_000)
    .trimStart()
    .replace(/^\uFEFF/, "");
  if (!/^[[{]/.test(start)) return "csv";
  const [first = "", second = ""] = start.split("\n", 2);
  return first.startsWith("{") &&
    isJson(first) &&
    (second.trim() === "" ? text.trim().includes("\n") : second.startsWith("{"))
    ? "json-lines"
    : "json";
}

/**
 * Reads a feed row by row: ClaimReview as JSON-LD (alone, in a list, in a graph or in a DataFeed), answers of the Fact
 * Check Tools API, JSON Lines of any of these or of flat rows, and CSV with a line of column names. A row that cannot
 * be read is refused with its line and the reason; the rest goes on. A caller may stop or pause between any two rows.
 * Never throws.
 */
export function* readClaimReviews(text: string, format: FeedFormat = feedFormatOf(text)): Generator<FeedRow> {
  if (format === "csv") yield* readCsv(text);
  else if (format === "json-lines") yield* readLines(text);
  else for (const { start, end, line } of jsonElements(text)) yield* readJson(text.slice(start, end), line);
}

function* readLines(text: string): Generator<FeedRow> {
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    line++;
    const row = text.slice(start, end);
    if (row.trim() !== "") yield* readJson(row, line);
    start = end + 1;
  }
}

function* readCsv(text: string): Generator<FeedRow> {
  let columns: readonly string[] | null = null;
  for (const { line, fields } of csvRecords(text)) {
    if (columns === null) {
      columns = fields.map((field) => field.trim());
      continue;
    }
    const names = columns;
    if (fields.length !== names.length) {
      yield { line, refusal: `${fields.length} fields, but the first line names ${names.length} columns` };
    } else
      yield* attempt(line, () => [
        readFlatRow(Object.fromEntries(names.map((name, i) => [name, fields[i]!]))),
      ]);
  }
}

function* readJson(row: string, line: number): Generator<FeedRow> {
  if (row.length > LONGEST_ROW) {
    yield { line, refusal: `longer than ${LONGEST_ROW} characters` };
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch (error) {
    yield {
      line,
      refusal: `not JSON: ${error instanceof Error ? error.message.slice(0, 120) : "unreadable"}`,
    };
    return;
  }
  yield* attempt(line, () => readValue(value, 0));
}

/** Lists inside lists are followed so far. */
const DEEPEST = 4;

function readValue(value: unknown, depth: number): ReviewedClaim[] {
  if (depth > DEEPEST) throw new Refusal("lists within lists");
  if (Array.isArray(value)) return value.flatMap((each) => readValue(each, depth + 1));
  if (!isObject(value)) throw new Refusal("not an object");
  if (isOfType(value, "ClaimReview")) return [readClaimReview(value)];
  for (const list of ["dataFeedElement", "item", "@graph", "claims"]) {
    const inner = own(value, list);
    if (inner !== undefined && own(value, "claimReviewed") === undefined) return readValue(inner, depth + 1);
  }
  if (own(value, "claimReview") !== undefined) return readToolsClaim(value);
  if (own(value, "claimReviewed") !== undefined && own(value, "itemReviewed") !== undefined)
    return [readClaimReview(value)];
  if (own(value, "@type") !== undefined) throw new Refusal("not a ClaimReview");
  return [readFlatRow(value)];
}

function* attempt(line: number, read: () => ReviewedClaim[]): Generator<FeedRow> {
  try {
    for (const review of read()) yield { line, review };
  } catch (error) {
    yield { line, refusal: error instanceof Refusal ? error.message : "it cannot be read" };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
