import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";
import { cutLong } from "./cut-long.ts";
import { languageOf } from "./detect-language.ts";
import { segment } from "./segment.ts";

/** The sentences of an article, in order. None crosses a block, none is endless; a byline stays whole. Never throws. */
export function splitSentences(article: Article): Sentence[] {
  const lang = languageOf(article);
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, index) => {
    const spans =
      block.kind === "byline"
        ? segment(article.text, block.start, block.end, lang)
            .slice(0, 1)
            .map((first) => ({ ...first, end: trimmedEnd(article.text, first.start, block.end) }))
        : segment(article.text, block.start, block.end, lang);
    for (const { start, end } of spans.flatMap((span) => cutLong(article.text, span))) {
      sentences.push({
        index: sentences.length,
        start,
        end,
        text: article.text.slice(start, end),
        block: index,
        blockKind: block.kind,
      });
    }
  });
  return sentences;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
