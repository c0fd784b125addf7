import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** "who made the cut", "que lo vio": the verb of a relative clause, perhaps after an adverb or a pronoun. */
export function belongsToRelative(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 3); i--) {
    if (pack.relatives.has(words[i]!.lower)) return true;
    if (!pack.adverbs.has(words[i]!.lower) && !pack.auxiliaries.has(words[i]!.lower)) return false;
  }
  return false;
}
