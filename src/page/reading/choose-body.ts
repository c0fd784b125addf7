import { endOf, type PageBlock, type Suspect, textOf } from "./page-block.ts";
import { sectionsOnOthers } from "./sections-on-others.ts";
import { contains, parentOf } from "./shadow-tree.ts";

/** Fewest UTF-16 units outside links that make a block prose by themselves. */
const LONG = 80;
/** Fewest that do when the block ends as a sentence does. */
const SHORT = 25;
/** A heading this long that ends as a sentence does is a paragraph in large letters. */
const LONG_HEADING = 90;
/** The share of prose that is enough to take what comes after the headline for the body. */
const AFTER_HEADLINE = 0.35;
/** A group with this share of the prose is the body, and what stands beside it is judged more strictly. */
const MAIN_GROUP = 0.25;
/** How much linked prose counts. */
const LINKED = 0.3;
/** A suspect element that holds this share of the page's prose is the page's content after all. */
const PARDON = 0.45;
/** UTF-16 units of prose in one group that make each of its paragraphs count in full. */
const AMONG_OTHERS = 600;
/** How much a paragraph counts that is the only one beside other blocks. */
const ALONE = 0.4;
/** The same as PARDON for navigation, asides and footers, which say themselves that they are beside the content. */
const PARDON_BESIDE = 0.85;
/** The way down from the page ends where no child keeps this share of the prose. */
const DOMINANT = 0.85;

/** Words that introduce what is not the article, at the start of a block. */
const BOILERPLATE =
  /^(?:advert(?:isement)?s?$|sponsored(?: content)?$|read (?:more|also|next|the full)\b|see also\b|related(?: (?:articles?|stories|topics?|coverage|content|news|posts))?\s*:?$|more (?:on|from) (?:this|the|our)\b|more:|sign up (?:for|to|here)\b|subscribe (?:to|for|now|today)?\b|follow (?:us|me|him|her|them)\b|share (?:this|on|via)\b|click here (?:to|for)\b|copyright\b|©|\(c\) ?\d{4}|all rights reserved|(?:this|the) (?:article|story|post) (?:was|has been|originally|first)|we (?:use cookies|value your privacy)|get (?:the|our) .{0,40}(?:newsletter|inbox|app)|download (?:the|our)|join (?:the|our) (?:conversation|newsletter|community)|comments?(?: \(\d+\))?$|loading(?:\.{3}|…)?$|watch (?:now|live|below|video)?:|tags?:|filed under|topics?:|published(?: on| at)?:|updated(?: on| at)?:|last (?:updated|modified)|leave a (?:reply|comment)|print this|follow .{1,40} on (?:twitter|facebook|instagram)|(?:contact|email|e-mail|reach) .{1,60}@)/i;
/** Longest block that these words condemn, in UTF-16 units. */
const SHORT_NOTE = 220;

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
  const chosen = keepProse(withoutTeasers(afterHeadline(inside, headline)));
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

/** How much prose a block holds, in UTF-16 units; 0 for headings, captions, lists of links and scraps. */
export function proseWeight(block: PageBlock): number {
  if (block.role === "headline" || block.role === "caption" || block.role === "byline") return 0;
  if (block.role === "heading" && (block.chars < LONG_HEADING || !endsSentence(endOf(block)))) return 0;
  const own = block.chars - block.linkChars;
  if (block.chars < SHORT) return 0;
  const isSentence = endsSentence(endOf(block));
  // A paragraph may be one long link; a list of links seldom ends as a sentence does.
  if (block.linkChars > own) return block.chars > LONG && isSentence ? block.chars * LINKED : 0;
  return own < LONG && !isSentence ? 0 : own;
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

function isWithin(element: Element, sections: ReadonlySet<Element>): boolean {
  if (sections.size > 0)
    for (let at: Element | null = element; at; at = parentOf(at)) if (sections.has(at)) return true;
  return false;
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

/** What comes after the headline, if most of the prose does. */
function afterHeadline(candidates: readonly Candidate[], headline: string | null): readonly Candidate[] {
  if (headline === null) return candidates;
  const at = candidates.findIndex(
    ({ block }) =>
      (block.role === "headline" || block.role === "heading") && bareWords(textOf(block)) === headline,
  );
  const rest = candidates.slice(at + 1);
  return proseOf(rest) > AFTER_HEADLINE * proseOf(candidates) ? rest : candidates;
}

/** Drops single paragraphs beside linked titles, where one group holds most of the prose: they speak of other pages. */
function withoutTeasers(candidates: readonly Candidate[]): readonly Candidate[] {
  const groups = new Map<Element, Candidate[]>();
  for (const candidate of candidates) {
    const members = groups.get(candidate.group);
    if (members) members.push(candidate);
    else groups.set(candidate.group, [candidate]);
  }
  const total = proseOf(candidates);
  const isMain = (members: readonly Candidate[]): boolean => proseOf(members) >= total * MAIN_GROUP;
  if (![...groups.values()].some(isMain)) return candidates;
  const teasers = new Set<Element>();
  for (const [group, members] of groups) {
    if (isMain(members)) continue;
    const hasTitleLink = members.some(
      ({ block }) => block.chars >= 15 && block.linkChars > 0.9 * block.chars,
    );
    if (hasTitleLink && members.filter(({ prose }) => prose > 0).length <= 1) teasers.add(group);
  }
  return candidates.filter(({ group }) => !teasers.has(group));
}

function proseOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { prose }) => sum + prose, 0);
}

/** Words alone, in lower case, for comparing titles that differ in punctuation. */
export function bareWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Prose, and what stands between prose: short paragraphs among long ones, subheadings over text, captions. */
function keepProse(candidates: readonly Candidate[]): PageBlock[] {
  const first = candidates.findIndex(({ prose }) => prose > 0);
  const last = candidates.findLastIndex(({ prose }) => prose > 0);
  if (first === -1) return [];
  const proseIn = new Map<Element, number>();
  for (const { group, prose } of candidates) if (prose > 0) proseIn.set(group, (proseIn.get(group) ?? 0) + 1);
  const isAmongProse = (element: Element | null): boolean =>
    element !== null && (proseIn.get(element) ?? 0) >= 2;
  const keep = candidates.map(({ block, prose, group }, i) => {
    if (block.chars < SHORT_NOTE && BOILERPLATE.test(textOf(block))) return false;
    if (prose > 0) return true;
    if (block.role === "headline" || block.role === "byline") return false;
    if (block.role === "heading") return i > first || (i === first - 1 && block.linkChars === 0);
    if (block.role === "caption") return i >= first - 3 && i <= last + 1;
    if (block.linkChars > 0.8 * block.chars) return false;
    if (block.role === "list-item") {
      const list = block.element.closest("ul, ol, dl");
      if (isAmongProse(list?.parentElement ?? null) && i > first) return true;
    }
    if (i < first || i > last) return isAmongProse(group) && block.linkChars < 0.3 * block.chars;
    return isAmongProse(group) || block.role === "list-item" || block.role === "quotation";
  });
  // A heading over nothing that is kept heads something else.
  let isFollowed = false;
  for (let i = keep.length - 1; i >= 0; i--) {
    const { block, prose } = candidates[i]!;
    if (block.role === "heading" && prose === 0 && !isFollowed) keep[i] = false;
    if (keep[i] || block.role === "heading") isFollowed = keep[i]!;
  }
  return candidates.filter((_, i) => keep[i]).map(({ block }) => block);
}
