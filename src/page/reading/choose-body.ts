import type { Candidate } from "./candidate.ts";
import { descend } from "./descend.ts";
import { keepProse } from "./keep-prose.ts";
import type { PageBlock } from "./page-block.ts";
import { pardon } from "./pardon.ts";
import { proseWeight } from "./prose-weight.ts";
import { sectionsOnOthers } from "./sections-on-others.ts";
import { contains, parentOf } from "./shadow-tree.ts";

/** UTF-16 units of prose in one group that make each of its paragraphs count in full. */
const AMONG_OTHERS = 600;
/** How much a paragraph counts that is the only one beside other blocks. */
const ALONE = 0.4;

export interface Body {
  /** The element that holds it. */
  readonly root: Element;
  /** Blocks of the article's body, in order; captions among them. */
  readonly blocks: readonly PageBlock[];
}

/**
 * The article's body among a page's blocks; null when there is no prose. Where a heading shows the headline (in the
 * form of `bareWords`), the body comes after it; null when no headline is known.
 */
export function* chooseBody(
  blocks: readonly PageBlock[],
  page: Element,
  headline: string | null,
): Generator<void, Body | null> {
  const prose = blocks.map(proseWeight);
  yield;
  const groups = groupsOf(blocks, page);
  const held = new Map<Element, number>();
  groups.forEach((group, i) => {
    held.set(group, (held.get(group) ?? 0) + prose[i]!);
  });
  const company = new Map<Element, number>();
  groups.forEach((group, i) => {
    if (prose[i]! > 0) company.set(group, (company.get(group) ?? 0) + 1);
  });
  // A paragraph counts in full among others; alone beside a heading it is likely a teaser.
  const weights = prose.map((weight, i) => {
    const group = groups[i]!;
    return weight * Math.min(1, held.get(group)! / AMONG_OTHERS) * (company.get(group)! > 1 ? 1 : ALONE);
  });
  yield;
  const pardoned = pardon(blocks, weights);
  yield;
  const others = sectionsOnOthers(blocks, prose);
  const candidates = blocks.flatMap((block, i): Candidate[] =>
    isOut(block, pardoned) || isWithin(block.element, others)
      ? []
      : [{ block, prose: prose[i]!, weight: weights[i]!, group: groups[i]! }],
  );
  yield;
  const root = descend(candidates, page);
  yield;
  if (root === null) return null;
  const inside = candidates.filter(({ block }) => contains(root, block.element));
  const chosen = keepProse(inside, headline);
  return chosen.length === 0 ? null : { root, blocks: chosen };
}

function isOut(block: PageBlock, pardoned: ReadonlySet<Element>): boolean {
  for (let suspect = block.suspect; suspect; suspect = suspect.outer)
    if (!pardoned.has(suspect.element)) return true;
  return false;
}

/** For each block the nearest element that holds other blocks too: wrappers around single paragraphs do not count. */
function groupsOf(blocks: readonly PageBlock[], page: Element): Element[] {
  const counts = new Map<Element, number>();
  // Lines of one element, divided by breaks, do not make it a group.
  for (const element of new Set(blocks.map((block) => block.element))) {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      counts.set(at, (counts.get(at) ?? 0) + 1);
      if (at === page) break;
    }
  }
  return blocks.map(({ element }) => {
    let at = element;
    while (at !== page && counts.get(at)! < 2) at = parentOf(at) ?? page;
    return at;
  });
}

function isWithin(element: Element, sections: ReadonlySet<Element>): boolean {
  if (sections.size > 0)
    for (let at: Element | null = element; at; at = parentOf(at)) if (sections.has(at)) return true;
  return false;
}
