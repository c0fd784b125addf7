import type { Point } from "./hit-test.ts";

/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Whether a point lies on the way from a sentence to its card: within the smallest convex shape around where the
 * pointer left the sentence and the card, with some slack. A hand on its way there does not move in a straight line.
 */
export function isOnTheWay(point: Point, from: Point, card: Box, slack = 6): boolean {
  const around: Point[] = [
    { x: from.x - slack, y: from.y - slack },
    { x: from.x + slack, y: from.y - slack },
    { x: from.x + slack, y: from.y + slack },
    { x: from.x - slack, y: from.y + slack },
    { x: card.left - slack, y: card.top - slack },
    { x: card.right + slack, y: card.top - slack },
    { x: card.right + slack, y: card.bottom + slack },
    { x: card.left - slack, y: card.bottom + slack },
  ];
  const hull = convexHull(around);
  return hull.every((corner, i) => turn(corner, hull[(i + 1) % hull.length]!, point) >= 0);
}

/** Corners of the convex hull, counter-clockwise in a plane whose y grows upwards (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

/** Above 0 when a, b, c turn left, below when right, 0 on a line. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
