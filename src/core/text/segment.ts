import type { Span } from "../model/selector.ts";
import { abbreviationsOf } from "./abbreviations.ts";
import { SPACE } from "./marks.ts";
import { ownBounds } from "./own-bounds.ts";

/**
 * Ends of sentences in `text` between `start` and `end`, which is one block. Linear in length, never throws.
 * English and Spanish by their own rules, other languages by Intl.Segmenter. Spans have no white space at their edges.
 */
export function segment(text: string, start: number, end: number, lang: string): Span[] {
  const abbreviations = abbreviationsOf(lang);
  const bounds = abbreviations
    ? ownBounds(text, start, end, abbreviations)
    : segmenterBounds(text.slice(start, end), start, lang);
  const spans: Span[] = [];
  let from = start;
  for (const bound of [...bounds, end]) {
    const span = trim(text, from, bound);
    if (span) {
      const last = spans.at(-1);
      const words = text.slice(span.start, span.end);
      // A stray full stop or closing mark belongs to the sentence before it, and so does a closing credit: "(AP)".
      if (
        last &&
        (!/[\p{L}\p{N}]/u.test(words) || (bound === end && /^\([^().!?]{1,30}\)\.?$/u.test(words)))
      ) {
        spans[spans.length - 1] = { start: last.start, end: span.end };
      } else spans.push(span);
    }
    from = bound;
  }
  return spans;
}

export function trim(text: string, start: number, end: number): Span | null {
  let a = start;
  let b = end;
  while (a < b && SPACE.test(text[a]!)) a++;
  while (b > a && SPACE.test(text[b - 1]!)) b--;
  return b > a ? { start: a, end: b } : null;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterBounds(text: string, offset: number, lang: string): number[] {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
    } catch {
      segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
    }
    segmenters.set(lang, segmenter);
  }
  return Array.from(segmenter.segment(text), (piece) => piece.index + offset).filter(
    (bound) => bound > offset,
  );
}
