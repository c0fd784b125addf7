import type { Box } from "./corridor.ts";

/** Space between card and window, and between card and line, in CSS pixels. */
const EDGE = 8;
const GAP = 6;

/**
 * Where the card goes: under the line, above it where there is more room, never out of the window. `right` aligns it
 * with the end of the line, for text that runs from right to left.
 */
export function placeCard(
  line: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
  rightToLeft: boolean,
): { readonly left: number; readonly top: number } {
  const below = window.height - EDGE - line.bottom - GAP;
  const above = line.top - GAP - EDGE;
  const top = card.height <= below || below >= above ? line.bottom + GAP : line.top - GAP - card.height;
  const left = rightToLeft ? line.right - card.width : line.left;
  return {
    left: clamp(left, EDGE, window.width - EDGE - card.width),
    top: clamp(top, EDGE, window.height - EDGE - card.height),
  };
}

/** The nearest number within bounds; the lower bound wins where they cross. */
function clamp(n: number, low: number, high: number): number {
  return Math.max(low, Math.min(n, high));
}
