import type { PageBlock, Suspect } from "./page-block.ts";

/** A suspect element that holds this share of the page's prose is the page's content after all. */
const PARDON = 0.45;
/** The same as PARDON for navigation, asides and footers, which say themselves that they are beside the content. */
const PARDON_BESIDE = 0.85;

const BESIDE: ReadonlySet<string> = new Set(["nav", "aside", "footer"]);

/** The suspect elements that hold so much of the page's prose that they are its content. */
export function pardon(blocks: readonly PageBlock[], weights: readonly number[]): Set<Element> {
  let total = 0;
  const held = new Map<Element, number>();
  blocks.forEach((block, i) => {
    const weight = weights[i]!;
    if (weight === 0) return;
    for (let suspect: Suspect | null = block.suspect; suspect; suspect = suspect.outer)
      if (suspect.certain) return;
    total += weight;
    for (let suspect: Suspect | null = block.suspect; suspect; suspect = suspect.outer)
      held.set(suspect.element, (held.get(suspect.element) ?? 0) + weight);
  });
  const pardoned = new Set<Element>();
  for (const [element, weight] of held) {
    const share = BESIDE.has(element.localName) ? PARDON_BESIDE : PARDON;
    if (weight >= total * share) pardoned.add(element);
  }
  return pardoned;
}
