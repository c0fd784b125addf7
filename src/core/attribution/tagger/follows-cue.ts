import type { LanguagePack } from "../lexicon/pack.ts";
import { isAdverb } from "../rules/is-adverb.ts";
import { isClauseNext } from "../rules/is-clause-next.ts";
import type { SentenceView } from "../sentence-view.ts";

/** What stands behind a verb that may say something, in one word: verbs that say go on with a clause or a quotation, deeds with a thing. */
export function followsCue(view: SentenceView, at: number, pack: LanguagePack): string {
  const { words } = view;
  let i = at + 1;
  while (i < words.length && (isAdverb(words[i]!, pack) || pack.weekdays.has(words[i]!.lower))) i++;
  const next = words[i];
  if (!next) return "end";
  if (!next.isWord) return next.text;
  if (pack.complementisers.has(next.lower)) return "that";
  if (isClauseNext(view, i, pack)) return "clause";
  if (pack.prepositions.has(next.lower)) return next.lower;
  return pack.determiners.has(next.lower) ? "thing" : next.isCapitalised ? "Name" : "word";
}
