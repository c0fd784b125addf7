import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { behindWhen } from "./rules/behind-when.ts";
import { opensWithOccasion } from "./rules/opens-with-occasion.ts";
import type { SentenceView } from "./sentence-view.ts";

/** What the rules found in a Spanish sentence that its form makes certain though the tagger passed it over; null when there is nothing of the kind. */
export function unlabelledSpanish(
  { words, quoted }: SentenceView,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  return (
    // "Por primera vez reconoció que"
    byRules.find(
      ({ source, cue: [first] }) =>
        !source &&
        first &&
        quoted[first.from] === 0 &&
        pack.cues.get(words[first.to - 1]!.lower)?.cueClass === "speech" &&
        opensWithOccasion(words, first.from, pack) &&
        pack.complementisers.has(words[behindWhen(words, first.to, pack)]?.lower ?? ""),
    ) ??
    // "..., tal y como ha expresado el alcalde"
    byRules.find(
      ({ source, cue: [first] }) =>
        source &&
        first &&
        quoted[first.from] === 0 &&
        /^(?:como|según)$/.test(words[first.from]!.lower) &&
        words.slice(first.from, first.to).some(({ lower }) => pack.cues.has(lower)),
    ) ??
    // "Según dijo, la ley obliga"
    byRules.find(
      ({ source, cue: [first] }) =>
        !source && first && quoted[first.from] === 0 && /^(?:según|conforme)$/.test(words[first.from]!.lower),
    ) ??
    null
  );
}
