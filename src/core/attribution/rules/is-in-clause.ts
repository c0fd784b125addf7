import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** "the place where he was reportedly held", "– who is said to be ill –": said of something beside what the sentence says. */
export function isInClause(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  for (let i = at - 1; i >= 0 && !/^[,;:"“«]$/.test(words[i]!.text); i--)
    if (
      pack.relatives.has(words[i]!.lower) ||
      /^(?:[–—(]|that|que|if|unless|al|tras|after)$/.test(words[i]!.lower)
    )
      return true;
  return false;
}
