import type { Article } from "../../src/core/model/article.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import { anchor } from "../../src/page/anchor.ts";
import { isArticle } from "../../src/page/is-article.ts";
import { paintHighlights } from "../../src/page/paint/highlights.ts";
import { paintMarks } from "../../src/page/paint/marks.ts";
import type { Paint } from "../../src/page/paint/painter.ts";
import { readArticleInSteps } from "../../src/page/read-article.ts";

/** All in ms. */
export interface Times {
  readonly gate: number;
  readonly read: number;
  /** Longest stretch of reading between two pauses. */
  readonly slice: number;
  readonly paint: number;
  readonly words: number;
  readonly sentences: number;
}

/** Longest time that the reader's own loop works without a pause. */
const SLICE = 8;

/** Reads and paints the page once, one in `share` of its sentences, as content.js does, without the question between. */
function measure(painter: "highlights" | "marks", share: number): Times {
  const t0 = performance.now();
  isArticle(document);
  const t1 = performance.now();
  const steps = readArticleInSteps(document);
  let slice = 0;
  let started = t1;
  let step = steps.next();
  while (!step.done) {
    const now = performance.now();
    if (now - started >= SLICE) {
      slice = Math.max(slice, now - started);
      started = now;
    }
    step = steps.next();
  }
  const t2 = performance.now();
  const reading = step.value;
  const article: Article = reading?.article ?? ({ text: "", blocks: [] } as unknown as Article);
  const sentences = splitSentences(article).filter((_, i) => i % share === 0);
  const selectors = sentences.map(({ index, start, end, text }) => ({
    id: `s${index}`,
    position: { type: "TextPositionSelector", start, end } as const,
    quote: { type: "TextQuoteSelector", exact: text, prefix: "", suffix: "" } as const,
  }));
  const t3 = performance.now();
  if (reading) {
    const { anchored } = anchor(selectors, article.text, reading.textMap);
    const paint: Paint = painter === "marks" ? paintMarks : paintHighlights;
    paint(
      document,
      anchored.map(({ annotation, range }) => ({ id: annotation.id, range, style: "claim" as const })),
    );
  }
  const t4 = performance.now();
  return {
    gate: t1 - t0,
    read: t2 - t1,
    slice: Math.max(slice, t2 - started),
    paint: t4 - t3,
    words: article.text.split(/\s+/).length,
    sentences: sentences.length,
  };
}

Object.assign(globalThis, { saysWhoMeasure: measure });
