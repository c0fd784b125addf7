import * as v from "valibot";
import type { Article, Block } from "../../src/core/model/article.ts";
import type { Sentence } from "../../src/core/model/sentence.ts";
import { endsSentence } from "../../src/core/text/article-from-text.ts";

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
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = "";
  rows.forEach((row, index) => {
    const trimmed = row.text.trim();
    if (index > 0) text += "\n";
    const start = text.length;
    text += trimmed;
    const kind = endsSentence(trimmed)
      ? "paragraph"
      : index === 0 && rows.length > 1
        ? "headline"
        : "subheading";
    blocks.push({ kind, start, end: text.length });
    sentences.push({ index, start, end: text.length, text: trimmed, block: index, blockKind: kind });
  });
  const find = (key: "lang" | "url" | "outlet" | "datePublished") =>
    rows.find((row) => row[key])?.[key] ?? null;
  const date = find("datePublished")?.slice(0, 10) ?? null;
  const first = sentences[0];
  return {
    article: {
      text,
      blocks,
      links: [],
      url: find("url") ?? "",
      lang: (find("lang") ?? "en").toLowerCase().split(/[-_]/)[0] ?? "en",
      outlet: find("outlet"),
      headline: first?.blockKind === "headline" ? first.text : null,
      byline: null,
      datePublished: date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
      claimReviews: [],
    },
    sentences,
  };
}
