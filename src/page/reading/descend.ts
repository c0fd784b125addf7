import type { Candidate } from "./candidate.ts";
import { parentOf } from "./shadow-tree.ts";

/** The way down from the page ends where no child keeps this share of the prose. */
const DOMINANT = 0.85;

/** Follows the prose down to the smallest element that still holds most of it; null when there is none. */
export function descend(candidates: readonly Candidate[], page: Element): Element | null {
  const held = new Map<Element, number>();
  const children = new Map<Element, Set<Element>>();
  for (const { block, weight } of candidates) {
    if (weight === 0) continue;
    let below: Element | null = null;
    for (let element: Element | null = block.element; element; element = parentOf(element)) {
      held.set(element, (held.get(element) ?? 0) + weight);
      if (below) {
        let known = children.get(element);
        if (!known) {
          known = new Set();
          children.set(element, known);
        }
        known.add(below);
      }
      if (element === page) break;
      below = element;
    }
  }
  if (!held.has(page)) return null;
  let root = page;
  for (;;) {
    let best: Element | null = null;
    for (const child of children.get(root) ?? []) {
      if (best === null || held.get(child)! > held.get(best)!) best = child;
    }
    if (best === null || held.get(best)! < held.get(root)! * DOMINANT || !children.has(best)) return root;
    root = best;
  }
}
