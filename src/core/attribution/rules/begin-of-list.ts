import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isAdverb } from "./is-adverb.ts";

/** "Pell, Orr and other coaches", of which `from` begins at "Orr": the sentence's first name, where only names stand between; `from` elsewhere. */
export function beginOfList({ words }: SentenceView, from: number, to: number, pack: LanguagePack): number {
  const isList = words.slice(from, to).some(({ lower }) => /^(?:and|y|e)$/.test(lower));
  if (!isList || !words[from]!.isCapitalised) return from;
  let at = from;
  while (words[at - 1]?.text === "," && words[at - 2]?.isCapitalised) {
    at -= 2;
    while (words[at - 1]?.isCapitalised) at--;
  }
  const first = words[at]!;
  const isOpening =
    isAdverb(first, pack) ||
    pack.weekdays.has(first.lower) ||
    pack.prepositions.has(first.lower) ||
    pack.conjunctions.has(first.lower);
  return at === 0 && !isOpening ? 0 : from;
}
