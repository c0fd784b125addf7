import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** Words in -ly that are no adverbs. */
const NOUNS =
  /^(?:family|assembly|supply|reply|ally|rally|bully|anomaly|monopoly|fly|belly|lily|elderly|homily|butterfly|daily|weekly|monthly|underbelly)$/;

/** Whether a word is an adverb by the lists or by its ending. */
export function isAdverb(word: Word, pack: LanguagePack): boolean {
  if (NOUNS.test(word.lower)) return false;
  return pack.adverbs.has(word.lower) || (!word.isCapitalised && /(?:[a-z]{2}ly|mente)$/.test(word.lower));
}
