import { bareWords } from "./bare-words.ts";
import type { Candidate } from "./candidate.ts";
import { type PageBlock, textOf } from "./page-block.ts";

/** The share of prose that is enough to take what comes after the headline for the body. */
const AFTER_HEADLINE = 0.35;
/** A group with this share of the prose is the body, and what stands beside it is judged more strictly. */
const MAIN_GROUP = 0.25;
/** Words that introduce what is not the article, at the start of a block. */
const BOILERPLATE =
  /^(?:advert(?:isement)?s?$|sponsored(?: content)?$|read (?:more|also|next|the full)\b|see also\b|related(?: (?:articles?|stories|topics?|coverage|content|news|posts))?\s*:?$|more (?:on|from) (?:this|the|our)\b|more:|sign up (?:for|to|here)\b|subscribe (?:to|for|now|today)?\b|follow (?:us|me|him|her|them)\b|share (?:this|on|via)\b|click here (?:to|for)\b|copyright\b|©|\(c\) ?\d{4}|all rights reserved|(?:this|the) (?:article|story|post) (?:was|has been|originally|first)|we (?:use cookies|value your privacy)|get (?:the|our) .{0,40}(?:newsletter|inbox|app)|download (?:the|our)|join (?:the|our) (?:conversation|newsletter|community)|comments?(?: \(\d+\))?$|loading(?:\.{3}|…)?$|watch (?:now|live|below|video)?:|tags?:|filed under|topics?:|published(?: on| at)?:|updated(?: on| at)?:|last (?:updated|modified)|leave a (?:reply|comment)|print this|follow .{1,40} on (?:twitter|facebook|instagram)|(?:contact|email|e-mail|reach) .{1,60}@)/i;
/** Longest block that these words condemn, in UTF-16 units. */
const SHORT_NOTE = 220;

/**
 * What of the candidates is the article's text, in order. `headline` is in the form of `bareWords`; null when it is not
 * known.
 */
export function keepProse(candidates: readonly Candidate[], headline: string | null): PageBlock[] {
  return amongProse(withoutTeasers(afterHeadline(candidates, headline)));
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

/** Prose, and what stands between prose: short paragraphs among long ones, subheadings over text, captions. */
function amongProse(candidates: readonly Candidate[]): PageBlock[] {
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
