import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** "people briefed on it", "the reported attack": a participle inside the phrase. */
export function isModifier(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  const before = words[k - 1];
  const after = words[k + 1];
  if (!before || !after) return false;
  if (pack.determiners.has(before.lower)) return true;
  if (pack.relatives.has(before.lower)) return true;
  return (
    !before.isCapitalised &&
    before.isWord &&
    pack.prepositions.has(after.lower) &&
    !pack.personPronouns.has(before.lower)
  );
}
