import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { opensWithOccasion } from "./rules/opens-with-occasion.ts";
import type { SentenceView } from "./sentence-view.ts";

/**
 * "alertó en Costanet el director", "Esta mañana ha confirmado": where the tagger took where or when it was said for who says
 * it, or began the source there, the source is what the rules found for the same verb; none where they found none.
 */
export function mendSpacedSource(
  { words }: SentenceView,
  spans: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans {
  const { source } = spans;
  const cue = spans.cue.at(-1);
  if (!source || !cue) return spans;
  const ruled = byRules.find((rule) => rule.cue.some((own) => own.from < cue.to && cue.from < own.to));
  const verb = ruled?.cue[0];
  const isPlace =
    ruled?.source &&
    verb &&
    verb.to < ruled.source.from &&
    source.from >= verb.to &&
    source.from < ruled.source.from;
  if (isPlace) return { ...spans, source: ruled.source, via: spans.via ?? ruled.via };
  const isTime = source.to === cue.from && opensWithOccasion(words, cue.from, pack);
  return isTime ? { ...spans, source: ruled?.source ?? null } : spans;
}
