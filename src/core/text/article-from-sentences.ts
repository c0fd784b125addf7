import type { Article, Block, BlockKind } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";
import { endsSentence, type TextMetadata } from "./article-from-text.ts";
import { languageOf } from "./detect-language.ts";
import { findQuotations, type Quotation } from "./quotations.ts";

/** A quotation that no sentence closes within so many was never open: the page lost a mark. */
const LONGEST_QUOTATION = 8;
const OPENS = /^\s*["“«‘„]/u;
const BYLINE =
  /^(?:(?:By|Por|Texto(?: de)?:?|Redacción|Words:?|Photo(?:graph)?s?:?|Foto(?:s|grafía)?:?)\s+\p{Lu}|(?:Published|Updated|Last updated|Publicado|Actualizado|Posted)\b|\p{L}+,?\s+\d{1,2}[,.]?\s+\p{L}*\.?,?\s*\d{4}$|\d{1,2}[./ -](?:\d{1,2}|\p{L}+)[./ -]\d{2,4}\b)/u;

/**
 * An article out of its sentences, where nothing is known of its layout. Each is a block of its own, save where a
 * quotation goes on from one into the next; what kind of block is guessed from its words. Sentences keep their order
 * and number, white space at their edges is left out.
 */
export function articleFromSentences(
  texts: readonly string[],
  metadata: TextMetadata = {},
): { article: Article; sentences: Sentence[] } {
  const rows = texts.map((text) => text.trim());
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = "";
  let joined = 0;
  rows.forEach((row, index) => {
    joined = joined > 0 ? joined - 1 : 0;
    const kind = kindOf(row, index, rows.length);
    const isInside = joined > 0;
    if (index > 0) text += isInside ? " " : "\n";
    const start = text.length;
    text += row;
    const last = blocks.at(-1);
    if (isInside && last) blocks[blocks.length - 1] = { ...last, end: text.length };
    else blocks.push({ kind, start, end: text.length });
    const block = blocks.length - 1;
    sentences.push({ index, start, end: text.length, text: row, block, blockKind: blocks[block]!.kind });
    if (joined === 0 && kind === "paragraph") joined = followersOf(rows, index);
  });
  const first = sentences[0];
  const article: Article = {
    text,
    blocks,
    links: [],
    url: metadata.url ?? "",
    lang: metadata.lang ?? languageOf({ lang: "", text }),
    outlet: metadata.outlet ?? null,
    headline: first?.blockKind === "headline" ? first.text : null,
    byline: sentences.find((sentence) => sentence.blockKind === "byline")?.text ?? null,
    datePublished: metadata.datePublished ?? null,
    claimReviews: [],
  };
  return { article, sentences };
}

function kindOf(row: string, index: number, of: number): BlockKind {
  if (
    BYLINE.test(row) &&
    row.length < 120 &&
    !/[.!?]["”»]?$/.test(row.replace(/\b(?:a\.m|p\.m|\p{L})\.$/u, ""))
  )
    return "byline";
  if (endsSentence(row)) return "paragraph";
  return index === 0 && of > 1 ? "headline" : "subheading";
}

/** One more than the number of sentences after this one into which a quotation that it opens goes on; 0 for none. */
function followersOf(rows: readonly string[], index: number): number {
  const own = rows[index]!;
  let text = own;
  const quotations = (): Quotation[] =>
    findQuotations(text, [{ kind: "paragraph", start: 0, end: text.length }]);
  const isOpen = (): boolean => quotations().at(-1)?.isOpen ?? false;
  if (!isOpen()) return 0;
  const opened = quotations().at(-1)!.start;
  for (let next = index + 1; next < Math.min(rows.length, index + LONGEST_QUOTATION); next++) {
    // A new opening mark while one is open: the quotation's next paragraph.
    if (OPENS.test(rows[next]!)) return next - index;
    text += ` ${rows[next]!}`;
    // Another one was opened before it was closed: it ended here, and the page lost its mark.
    const end = quotations().find(({ start }) => start === opened)?.end ?? 0;
    if (end <= own.length) return 0;
    if (!isOpen()) return next - index + 1;
  }
  return 0;
}
