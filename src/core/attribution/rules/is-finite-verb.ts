import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** The same with the word after it: "maintains its own" and "searched his" are verbs by what they are done to. */
export function isFiniteVerbAt(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const word = words[at]!;
  if (isFiniteVerb(word, pack)) return true;
  const next = words[at + 1];
  const before = words[at - 1];
  if (pack.lang !== "en" || word.isCapitalised || !next || !/(?:[a-rt-z]s|[^e]ed)$/.test(word.lower))
    return false;
  if (!before?.isWord || pack.prepositions.has(before.lower) || pack.determiners.has(before.lower))
    return false;
  // "published this week" may be anything.
  return (
    (pack.determiners.has(next.lower) && !/^(?:that|this|last|every|each)$/.test(next.lower)) ||
    (/^\d[\d.,]*$/.test(next.text) && /ed$/.test(word.lower))
  );
}

/** Whether a word is most likely the tensed verb of a clause: an auxiliary, a common verb, or in Spanish a past by its ending. */
export function isFiniteVerb(word: Word, pack: LanguagePack): boolean {
  if (word.isCapitalised || !word.isWord) return false;
  if (pack.auxiliaries.has(word.lower) || pack.finiteVerbs.has(word.lower)) return true;
  const verb = pack.cues.get(word.lower);
  if (verb?.form === "finite") return true;
  return pack.lang === "es" && /(?:[^i]ó|aron|ieron)$/.test(word.lower);
}
