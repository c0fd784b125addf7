import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { distance } from "./distance.ts";

/**
 * Of several labelled sources the one that has the sentence: a pronoun right before a cue (", she added,"), else the first that
 * stands beside a cue, else the first. Null of none.
 */
export function mainSource(
  { words }: SentenceView,
  sources: readonly WordRange[],
  cues: readonly WordRange[],
  pack: LanguagePack,
): WordRange | null {
  const pronoun = sources.find(
    ({ from, to }) =>
      to - from === 1 &&
      from > 0 &&
      words[from - 1]!.text === "," &&
      pack.personPronouns.has(words[from]!.lower) &&
      !pack.relatives.has(words[from]!.lower) &&
      cues.some((cue) => cue.from === to),
  );
  if (pronoun) return pronoun;
  return sources.find((source) => cues.some((cue) => distance(cue, source) <= 3)) ?? sources[0] ?? null;
}
