import type { LanguagePack } from "../lexicon/pack.ts";
import { isAdverb } from "../rules/is-adverb.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";

/** A day is nobody ("said Tuesday"), nor is "moreover", nor what stands in the quotation whose cue stands outside. */
export function canSpeak(
  view: SentenceView,
  range: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): boolean {
  const { words, quoted } = view;
  if (pack.weekdays.has(words[range.from]!.lower)) return false;
  // "Reveló que el hombre dijo": who speaks inside what is revealed is not who reveals it.
  if (pack.lang === "es" && pack.complementisers.has(words[range.from]!.lower)) return false;
  if (pack.lang === "es" && /^(?:por|contra|sobre|hacia)$/.test(words[range.from]!.lower)) return false;
  // "escribió en Instagram": where, not who.
  const isPlace = /^(?:en|on|via|vía)$/.test(words[range.from - 1]?.lower ?? "");
  if (isPlace && cues.some((cue) => cue.to === range.from - 1)) return false;
  // "dejaba entrever que la entidad no": a clause, no phrase.
  const end = words[range.to - 1]!.lower;
  if (pack.negations.has(end) && range.to - range.from > 1) return false;
  if (quoted[range.from] !== 0 && cues.length > 0 && cues.every((cue) => quoted[cue.from] === 0))
    return false;
  return words
    .slice(range.from, range.to)
    .some((word) => word.isWord && !isAdverb(word, pack) && !pack.conjunctions.has(word.lower));
}
