import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** "In Washington officials": the phrase after a leading preposition's own noun. */
export function afterLeadingPhrase(
  words: readonly Word[],
  start: number,
  end: number,
  pack: LanguagePack,
): number {
  for (let i = start + 2; i <= end; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    if (pack.prepositions.has(before.lower) || pack.determiners.has(before.lower)) continue;
    if (
      pack.determiners.has(word.lower) ||
      pack.pluralPronouns.has(word.lower) ||
      pack.unnamed.has(word.lower)
    )
      return i;
    if (word.isCapitalised && !before.isCapitalised) return i;
  }
  return end + 1;
}
