import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** Whether a word is most likely the tensed verb of a clause: an auxiliary, a common verb, or in Spanish a past by its ending. */
export function isFinite(word: Word, pack: LanguagePack): boolean {
  if (word.isCapitalised || !word.isWord) return false;
  if (pack.auxiliaries.has(word.lower) || pack.finiteVerbs.has(word.lower)) return true;
  const verb = pack.cues.get(word.lower);
  if (verb?.form === "finite") return true;
  return pack.lang === "es" && /(?:[^i]ó|aron|ieron)$/.test(word.lower);
}
