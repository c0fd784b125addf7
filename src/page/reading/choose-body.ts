import { type PageBlock, type Suspect, textOf } from "./page-block.ts";

/** Fewest UTF-16 units outside links that make a block prose by themselves. */
const LONG = 80;
/** Fewest that do when the block ends as a sentence does. */
const SHORT = 25;
/** A suspect element that holds this share of the page's prose is the page's content after all. */
const PARDON = 0.45;
/** UTF-16 units of prose in one group that make each of its paragraphs count in full. */
const AMONG_OTHERS = 600;
/** The same for navigation, asides and footers, which say themselves that they are beside the content. */
const PARDON_BESIDE = 0.85;
/** The way down from the page ends where no child keeps this share of the prose. */
const DOMINANT = 0.72;

/** Words that introduce what is not the article, at the start of a block. */
const BOILERPLATE =
  /^(?:advertisement|sponsored|read (?:more|also|next)\b|see also\b|related(?: (?:articles?|stories|topics?|coverage|content))?\s*:?$|more (?:on|from|in)\b|sign up\b|subscribe\b|follow us\b|share (?:this|on|via)\b|click here\b|photo(?:s|graph)?(?: by)?:|image:|copyright\b|©|\(c\) ?\d{4}|all rights reserved|this (?:article|story) (?:was|has been|originally)|we (?:use|value) |get (?:the|our) .{0,40}(?:newsletter|inbox|app)|download (?:the|our)|join (?:the|our)|comments?(?: \(\d+\))?$|loading|watch(?: now)?:|tags?:|filed under|topics?:|published(?: on)?:?\s|updated:?\s|posted (?:on|in|by)\b|last (?:updated|modified)|leave a (?:reply|comment)|print this)/i;

export interface Body {
  /** The element that holds it. */
  readonly root: Element;
  /** Blocks of the article's body, in order; captions among them. */
  readonly blocks: readonly PageBlock[];
}

/** The article's body among a page's blocks; null when there is no prose. */
export function chooseBody(blocks: readonly PageBlock[], page: Element): Body | null {
  const prose = blocks.map(proseWeight);
  const groups = groupsOf(blocks, page);
  const held = new Map<Element, number>();
  groups.forEach((group, i) => {
    held.set(group, (held.get(group) ?? 0) + prose[i]!);
  });
  // A paragraph counts in full among others; alone beside a heading it is likely a teaser.
  const weights = prose.map((weight, i) => weight * Math.min(1, held.get(groups[i]!)! / AMONG_OTHERS));
  const pardoned = pardon(blocks, weights);
  const candidates = blocks.flatMap((block, i): Candidate[] =>
    isOut(block, pardoned) ? [] : [{ block, prose: prose[i]!, weight: weights[i]!, group: groups[i]! }],
  );
  const root = descend(candidates, page);
  if (root === null) return null;
  const chosen = keepProse(candidates.filter(({ block }) => contains(root, block.element)));
  return chosen.length === 0 ? null : { root, blocks: chosen };
}

interface Candidate {
  readonly block: PageBlock;
  readonly prose: number;
  readonly weight: number;
  readonly group: Element;
}

function isOut(block: PageBlock, pardoned: ReadonlySet<Element>): boolean {
  for (let suspect = block.suspect; suspect; suspect = suspect.outer)
    if (!pardoned.has(suspect.element)) return true;
  return false;
}

/** For each block the nearest element that holds other blocks too: wrappers around single paragraphs do not count. */
function groupsOf(blocks: readonly PageBlock[], page: Element): Element[] {
  const counts = new Map<Element, number>();
  for (const { element } of blocks) {
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

/** How much prose a block holds, in UTF-16 units; 0 for headings, captions, lists of links and scraps. */
export function proseWeight(block: PageBlock): number {
  if (
    block.role === "heading" ||
    block.role === "headline" ||
    block.role === "caption" ||
    block.role === "byline"
  )
    return 0;
  const own = block.chars - block.linkChars;
  if (own < SHORT || block.linkChars > own) return 0;
  if (own < LONG && !endsSentence(textOf(block))) return 0;
  return own;
}

function endsSentence(text: string): boolean {
  return /[.!?…。؟۔:;][)\]"'”’»]*$/u.test(text);
}

const BESIDE: ReadonlySet<string> = new Set(["nav", "aside", "footer"]);

/** The suspect elements that hold so much of the page's prose that they are its content. */
function pardon(blocks: readonly PageBlock[], weights: readonly number[]): Set<Element> {
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

/** Follows the prose down to the smallest element that still holds most of it; null when there is none. */
function descend(candidates: readonly Candidate[], page: Element): Element | null {
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

/** Parent in the flattened sense: the host, for the top of a shadow root. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}

export function contains(root: Element, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === root) return true;
  return false;
}

/** Prose, and what stands between prose: short paragraphs among long ones, subheadings over text, captions. */
function keepProse(candidates: readonly Candidate[]): PageBlock[] {
  const first = candidates.findIndex(({ prose }) => prose > 0);
  const last = candidates.findLastIndex(({ prose }) => prose > 0);
  if (first === -1) return [];
  const proseIn = new Map<Element, number>();
  for (const { group, prose } of candidates) if (prose > 0) proseIn.set(group, (proseIn.get(group) ?? 0) + 1);
  const keep = candidates.map(({ block, prose, group }, i) => {
    if (block.chars < 300 && BOILERPLATE.test(textOf(block))) return false;
    if (prose > 0) return true;
    if (block.role === "headline" || block.role === "byline") return false;
    if (block.role === "heading") return i > first && i < last;
    if (block.role === "caption") return i >= first - 3 && i <= last + 1;
    if (i < first || i > last) return false;
    if (block.linkChars > 0.8 * block.chars) return false;
    return (proseIn.get(group) ?? 0) >= 2 || block.role === "list-item";
  });
  // A heading over nothing that is kept heads something else.
  for (let i = keep.length - 1; i >= 0; i--) {
    if (!keep[i] || candidates[i]!.block.role !== "heading") continue;
    const next = keep.findIndex((kept, j) => j > i && (kept || candidates[j]!.block.role === "heading"));
    if (next === -1 || !keep[next]) keep[i] = false;
  }
  return candidates.filter((_, i) => keep[i]).map(({ block }) => block);
}
