import type { Article, Block } from "../model/article.ts";

export interface TextMetadata {
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly outlet?: string | undefined;
  readonly datePublished?: string | undefined;
}

/** "ERBIL (Kurdistan24) — ": the outlet in a dateline. */
const DATELINE_OUTLET = /^[\p{Lu}][\p{L} .,'’-]{1,40}\(([^()\n]{2,40})\)\s*[—–-]/mu;

/**
 * An article out of plain text: lines are blocks, white space at their edges is left out, and a first line
 * without a full stop is the headline. Language is English unless said otherwise.
 */
export function articleFromText(text: string, metadata: TextMetadata = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S[^\n]*/g)) {
    const line = match[0].trimEnd();
    const isHeadline = blocks.length === 0 && !endsSentence(line);
    blocks.push({
      kind: isHeadline ? "headline" : "paragraph",
      start: match.index,
      end: match.index + line.length,
    });
  }
  const first = blocks[0];
  return {
    text,
    blocks,
    links: [],
    url: metadata.url ?? "",
    lang: metadata.lang ?? "en",
    outlet: metadata.outlet ?? DATELINE_OUTLET.exec(text)?.[1] ?? null,
    headline: first?.kind === "headline" ? text.slice(first.start, first.end) : null,
    byline: null,
    datePublished: metadata.datePublished ?? null,
    claimReviews: [],
  };
}

/** Whether a line ends as sentences do: with final punctuation, perhaps inside closing quotation marks or brackets. */
export function endsSentence(line: string): boolean {
  return /[.!?…。؟۔:;][)\]"'”’»]*\s*$/u.test(line);
}
