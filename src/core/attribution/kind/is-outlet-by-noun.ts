import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** An article, a noun for an outlet, perhaps an adjective, and then nothing but the name. */
export function isOutletByNoun(core: readonly Word[], pack: LanguagePack): boolean {
  if (!pack.determiners.has(core[0]!.lower)) return false;
  const name = core.findIndex((word, i) => i > 1 && word.isCapitalised);
  const noun = core.findIndex((word, i) => i > 0 && i < name && pack.outletNouns.has(word.lower));
  if (noun < 1 || pack.organisations.has(core[noun]!.lower)) return false;
  // "A report published in the journal Sleep": what was published is the head.
  if (core.slice(1, noun).some((word) => pack.prepositions.has(word.lower))) return false;
  const isBeside = noun === name - 1 || (pack.lang === "es" && noun === name - 2);
  return isBeside && !core.slice(noun + 1, name).some((word) => pack.prepositions.has(word.lower));
}
