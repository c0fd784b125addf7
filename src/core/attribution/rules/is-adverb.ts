import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

export function isAdverb(word: Word, pack: LanguagePack): boolean {
  return pack.adverbs.has(word.lower) || (!word.isCapitalised && /(?:[a-z]{2}ly|mente)$/.test(word.lower));
}
