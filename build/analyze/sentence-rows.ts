import * as v from "valibot";
import type { Article } from "../../src/core/model/article.ts";
import type { Sentence } from "../../src/core/model/sentence.ts";
import { articleFromSentences } from "../../src/core/text/article-from-sentences.ts";

const optionalText = v.nullish(v.string());
const rowSchema = v.object({
  page: v.nullish(v.union([v.string(), v.number()])),
  i: v.nullish(v.number()),
  text: v.string(),
  lang: optionalText,
  url: optionalText,
  outlet: optionalText,
  datePublished: optionalText,
});

export type SentenceRow = v.InferOutput<typeof rowSchema>;

/** An input line: its row, or why it is none. `line` counts from 1. */
export type ParsedRow =
  | { readonly line: number; readonly row: SentenceRow }
  | { readonly line: number; readonly problem: string };

/** JSON Lines, one sentence a line. Bad lines are kept in place as problems; empty lines are left out. */
export function parseRows(jsonl: string): ParsedRow[] {
  return jsonl.split("\n").flatMap((text, index): ParsedRow[] => {
    const line = index + 1;
    if (!text.trim()) return [];
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      return [{ line, problem: `not JSON: ${error instanceof Error ? error.message : error}` }];
    }
    const result = v.safeParse(rowSchema, value);
    if (result.success) return [{ line, row: result.output }];
    const issue = result.issues[0];
    return [{ line, problem: `${v.getDotPath(issue) ?? "row"}: ${issue.message}` }];
  });
}

/** Positions, in the list, of the rows of each page; a row without page stands alone. */
export function groupByPage(rows: readonly ParsedRow[]): number[][] {
  const pages = new Map<string | number, number[]>();
  rows.forEach((parsed, index) => {
    if (!("row" in parsed)) return;
    const page = parsed.row.page ?? `row ${index}`;
    const members = pages.get(page);
    if (members) members.push(index);
    else pages.set(page, [index]);
  });
  return [...pages.values()];
}

/** The rows of one page, in order, as an article whose sentences are the rows. */
export function articleFromRows(rows: readonly SentenceRow[]): { article: Article; sentences: Sentence[] } {
  const find = (key: "lang" | "url" | "outlet" | "datePublished") =>
    rows.find((row) => row[key])?.[key] ?? undefined;
  const date = find("datePublished")?.slice(0, 10);
  return articleFromSentences(
    rows.map((row) => row.text),
    {
      url: find("url"),
      lang: find("lang")?.toLowerCase().split(/[-_]/)[0],
      outlet: find("outlet"),
      datePublished: date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined,
    },
  );
}
