import type { FeedFault, FeedRow } from "./feed-row.ts";
import { JsonRows, type RawRow } from "./json-rows.ts";
import { LineRows } from "./line-rows.ts";
import { isFeedHeader } from "./read-review.ts";
import { readJsonRow, readTableRow } from "./read-value.ts";
import { type TableRow, TableRows } from "./table-rows.ts";

export type FeedFormat = "json" | "json-lines" | "table";

/** Text from which the format is told, in UTF-16 units. */
const SAMPLE = 200_000;

/** What a feed's text looks like: JSON Lines when its first line is an object, a table when it is no JSON at all. */
export function feedFormatOf(text: string): FeedFormat {
  const start = text.slice(0, SAMPLE).trimStart();
  if (!/^[[{]/.test(start)) return "table";
  const end = start.indexOf("\n");
  return end > 0 && start.startsWith("{") && isJson(start.slice(0, end)) ? "json-lines" : "json";
}

/**
 * Reads a feed's text that comes piece by piece: ClaimReview as JSON-LD (alone, in a list, in a graph or in a DataFeed),
 * answers of the Fact Check Tools API, JSON Lines of any of these or of flat rows, and CSV with a line of column names.
 * A row that cannot be read is refused with its line and the reason; the rest goes on. A caller may stop or pause
 * between any two rows. Never throws; holds one row in memory.
 */
export class FeedReader {
  #start: string | null = "";
  #format: FeedFormat | null = null;
  #json = new JsonRows();
  #lines = new LineRows();
  #table = new TableRows();
  #columns: readonly string[] | null = null;
  #fault: FeedFault | null = null;
  #openEnd: number | null = null;

  /** What is wrong with the file as a whole; null when nothing is, or not yet. Ask again after `end`. */
  get fault(): FeedFault | null {
    return this.#fault;
  }

  /**
   * The line of a table's last row where no line end follows it, from 1; null otherwise. Whole tables may end so, and
   * tables that were cut off inside their last field do. Ask after `end`.
   */
  get openEnd(): number | null {
    return this.#openEnd;
  }

  /** The line that has been reached, from 1. */
  get line(): number {
    const { line } =
      this.#format === "json" ? this.#json : this.#format === "table" ? this.#table : this.#lines;
    return line;
  }

  *push(text: string): Generator<FeedRow> {
    if (this.#start === null) {
      yield* this.#read(text);
      return;
    }
    this.#start += this.#start === "" ? text.replace(/^\uFEFF/, "") : text;
    if (this.#start.length >= SAMPLE) yield* this.#begin();
  }

  *end(): Generator<FeedRow> {
    if (this.#start?.trim() === "") {
      this.#fault = "empty";
      return;
    }
    if (this.#start !== null) yield* this.#begin();
    if (this.#format === "json") {
      if (!this.#json.isWhole) this.#fault ??= "cut-off";
      for (const row of this.#json.end()) yield* readRaw(row);
    } else if (this.#format === "json-lines") {
      // A last line that no line end follows and that is no JSON was cut off.
      for (const row of this.#lines.end())
        for (const read of readRaw(row)) {
          if ("refusal" in read && read.refusal === "not-json") this.#fault ??= "cut-off";
          yield read;
        }
    } else {
      if (!this.#table.isWhole) this.#fault ??= "cut-off";
      const { isOpen } = this.#table;
      for (const row of this.#table.end())
        for (const read of this.#readTable(row)) {
          if (isOpen) this.#openEnd = row.line;
          if ("refusal" in read && (row.fields?.length ?? 0) < (this.#columns?.length ?? 0))
            this.#fault ??= "cut-off";
          yield read;
        }
    }
  }

  *#begin(): Generator<FeedRow> {
    const text = this.#start ?? "";
    this.#start = null;
    this.#format = feedFormatOf(text);
    yield* this.#read(text);
  }

  *#read(text: string): Generator<FeedRow> {
    if (this.#format === "table") for (const row of this.#table.push(text)) yield* this.#readTable(row);
    else
      for (const row of (this.#format === "json" ? this.#json : this.#lines).push(text)) yield* readRaw(row);
  }

  *#readTable({ line, fields }: TableRow): Generator<FeedRow> {
    if (this.#fault === "no-feed") return;
    if (fields === null) yield { line, refusal: "too-long" };
    else if (this.#columns === null) {
      this.#columns = fields.map((field) => field.trim());
      if (!isFeedHeader(this.#columns)) this.#fault = "no-feed";
    } else if (fields.length !== this.#columns.length) yield { line, refusal: "columns" };
    else yield readTableRow(Object.fromEntries(this.#columns.map((name, i) => [name, fields[i]!])), line);
  }
}

function* readRaw({ line, text }: RawRow): Generator<FeedRow> {
  if (text === null) yield { line, refusal: "too-long" };
  else yield* readJsonRow(text, line);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
