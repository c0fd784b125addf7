import type { Box } from "./corridor.ts";

/** Space between card and window, and between card and text, in CSS pixels. */
const EDGE = 8;
const GAP = 6;

/** What the card belongs to, in CSS pixels of the window. */
export interface CardAnchor {
  /** The line that was pointed at. */
  readonly line: Box;
  /** The whole sentence. */
  readonly text: Box;
  /** Where the pointer is; null when the card is opened by a key. */
  readonly x: number | null;
  readonly rightToLeft: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the card goes: under the sentence, or above it, so that it can be read beside the card; where neither has room,
 * under or above the line. Never out of the window.
 */
export function placeCard(
  { line, text, x, rightToLeft }: CardAnchor,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const bottom = window.height - EDGE;
  const under = (box: Box): number => box.bottom + GAP;
  const above = (box: Box): number => box.top - GAP - card.height;
  const fits = (top: number): boolean => top >= EDGE && top + card.height <= bottom;
  const roomier = line.top > window.height - line.bottom ? above(line) : under(line);
  const top = [under(text), above(text), under(line), above(line)].find(fits) ?? roomier;
  // A third of the card stands on the side from which the text comes, so that the pointer is never far from it.
  const start = rightToLeft ? line.right - card.width : line.left;
  const near = x === null ? start : x - card.width * (rightToLeft ? 2 / 3 : 1 / 3);
  const left = rightToLeft ? Math.min(start, near) : Math.max(start, near);
  return {
    left: clamp(left, EDGE, window.width - EDGE - card.width),
    top: clamp(top, EDGE, bottom - card.height),
  };
}

/** The nearest number within bounds; the lower bound wins where they cross. */
function clamp(n: number, low: number, high: number): number {
  return Math.max(low, Math.min(n, high));
}
