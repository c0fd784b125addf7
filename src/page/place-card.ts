import type { Box } from "./corridor.ts";

/** Space between card and window, and between card and text, in CSS pixels. */
export const EDGE = 8;
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

/** On which side of its sentence the card is. */
export type Side = "under" | "above";

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** How high the card may be at most; null where it has room for all of it. */
  readonly height: number | null;
  /** Null where the card covers part of the sentence. */
  readonly side: Side | null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A card of this height can still be read, in CSS pixels: lower it does not get to leave its sentence free. */
const LEAST_HEIGHT = 260;

/**
 * Where the card goes: under the sentence, or above it, so that it can be read beside the card; where neither has room
 * for all of it, where there is more, made lower so that it scrolls (`height`, else null); where there is hardly any,
 * under or above the line. Never out of the window. A card that has grown stays on its side (`kept`) while it can.
 */
export function placeCard(
  { line, text, x, rightToLeft }: CardAnchor,
  card: Size,
  window: Size,
  kept: Side | null = null,
): CardPlace {
  const bottom = window.height - EDGE;
  const under = (box: Box): number => box.bottom + GAP;
  const above = (box: Box): number => box.top - GAP - card.height;
  const fits = (top: number): boolean => top >= EDGE && top + card.height <= bottom;
  const roomier = line.top > window.height - line.bottom ? above(line) : under(line);
  const room = { under: bottom - under(text), above: text.top - GAP - EDGE };
  const roomiest: Side = room.under >= room.above ? "under" : "above";
  const sides: readonly Side[] = kept === null ? ["under", "above"] : [kept];
  const whole = sides.find((side) => fits(side === "under" ? under(text) : above(text)));
  const enough = Math.min(LEAST_HEIGHT, card.height);
  const side = whole ?? [kept ?? roomiest, roomiest].find((each) => room[each] >= enough) ?? null;
  const height = whole === undefined && side !== null ? room[side] : null;
  const beside = side === "under" ? under(text) : Math.max(EDGE, above(text));
  const top = side === null ? ([under(line), above(line)].find(fits) ?? roomier) : beside;
  // A third of the card stands on the side from which the text comes, so that the pointer is never far from it.
  const start = rightToLeft ? line.right - card.width : line.left;
  const near = x === null ? start : x - card.width * (rightToLeft ? 2 / 3 : 1 / 3);
  const left = rightToLeft ? Math.min(start, near) : Math.max(start, near);
  return {
    left: clamp(left, EDGE, window.width - EDGE - card.width),
    top: height === null ? clamp(top, EDGE, bottom - card.height) : top,
    height,
    side,
  };
}

/** The nearest number within bounds; the lower bound wins where they cross. */
function clamp(n: number, low: number, high: number): number {
  return Math.max(low, Math.min(n, high));
}
