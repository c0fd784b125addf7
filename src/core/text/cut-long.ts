import type { Span } from "../model/selector.ts";
import { trim } from "./segment.ts";

/**
 * Longest sentence, in UTF-16 units. The longest of newspapers stay under it; what is longer is a list, a table or a
 * trap, and is read in pieces, so that every later step's work stays in proportion to the article's length.
 */
const LONGEST = 2000;

/** The span itself, or pieces of at most `LONGEST` units, cut at white space where there is any, never inside a surrogate pair. */
export function cutLong(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const end = span.end - start <= LONGEST ? span.end : cutBefore(text, start + LONGEST);
    const piece = trim(text, start, end);
    if (piece) pieces.push(piece);
    start = end;
  }
  return pieces;
}

/** Where to cut: after the last white space in the piece's second half, else at its end. */
function cutBefore(text: string, end: number): number {
  for (let at = end; at > end - LONGEST / 2; at--) if (/\s/.test(text[at - 1]!)) return at;
  return /[\uD800-\uDBFF]/.test(text[end - 1]!) ? end - 1 : end;
}
