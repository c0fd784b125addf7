import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { mendSpacedSource } from "./mend-spaced-source.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";
import { trimSpanishSource } from "./trim-spanish-source.ts";

/** A Spanish source that the rules know better for the same verb: its phrase is the verb's own, the first of two names was left out, or it begins later. Null where the tagger's stands. */
export function mendByRule(
  view: SentenceView,
  found: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  const { words } = view;
  // "en su página web", which the rules have in the verb's phrase; "y la Marina", of which they have the first name too.
  const own = byRules.find(
    (rule) => !rule.source && rule.cue[0] && found.source && contains(rule.cue[0], found.source),
  );
  if (own) return { ...found, source: null, isHedge: own.isHedge };
  if (found.source && /[áé]ndo(?:se|l[aeo]s?)$/.test(words[found.source.from]!.lower))
    return { ...found, source: null };
  const both = byRules.find(
    ({ source, cue: [first] }) =>
      source &&
      found.source &&
      touches(found.cue.at(-1), first) &&
      source.to === found.source.to &&
      source.from < found.source.from &&
      /^[ye]$/.test(words[found.source.from - 1]?.lower ?? ""),
  );
  if (both?.source && found.cue.length > 0)
    return { ...found, source: trimSpanishSource(view, both.source, found.cue, pack) };
  const known = byRules.find(
    ({ source, cue: [first] }) =>
      source &&
      first &&
      found.source &&
      words[first.from]!.lower === "según" &&
      touches(first, found.cue[0]) &&
      source.to === found.source.to &&
      source.from > found.source.from,
  );
  if (known) return { ...found, source: known.source };
  const spaced = mendSpacedSource(view, found, byRules, pack);
  if (spaced === found) return null;
  return spaced.source
    ? { ...spaced, source: trimSpanishSource(view, spaced.source, spaced.cue, pack) }
    : spaced;
}

const contains = (outer: WordRange, inner: WordRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

function touches(range: WordRange | undefined, other: WordRange | undefined): boolean {
  return range !== undefined && other !== undefined && range.from < other.to && other.from < range.to;
}
