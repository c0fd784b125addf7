import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isFiniteVerb } from "../rules/is-finite-verb.ts";
import type { SentenceView } from "../sentence-view.ts";

/** "Ann Lee, a former judge and a critic of the mayor": first word of the name whose bearer the description at `from` describes; `from` where none stands before it. */
export function beforeApposition({ words }: SentenceView, from: number, pack: LanguagePack): number {
  if (!/^(?:an?|the|his|her|its|un|una|el|la|su)$/.test(words[from]!.lower)) return from;
  let start = from - 1;
  while (start > 0 && words[start - 1]!.isCapitalised) start--;
  const length = from - 1 - start;
  // "In a talk aboard the Ellen Dove, the minister said": the name is of where it was said.
  const opening = words.findIndex((word) => word.isWord && !pack.conjunctions.has(word.lower));
  const isOccasion =
    opening < start - 1 &&
    (pack.prepositions.has(words[opening]!.lower) ||
      /^(?:flanked|accompanied|joined|surrounded|watched|backed)$/.test(words[opening]!.lower)) &&
    !words.slice(opening, start).some((word) => isFiniteVerb(word, pack));
  if (isOccasion) return from;
  if (length === 0 || length > 4) return from;
  const before = words[start - 1]?.lower ?? "";
  if (/^(?:in|at|on|near|from|en|desde|outside|inside)$/.test(before) || pack.determiners.has(before))
    return from;
  if (length > 1) return start > 0 || !opensSentence(words[0]!, pack) ? start : from;
  // One word at the beginning may be any: "Yesterday, a judge said".
  return start === 0 && !opensSentence(words[0]!, pack) && isPersonNext(words, from, pack) ? start : from;
}

const opensSentence = (word: Word, pack: LanguagePack): boolean =>
  pack.adverbs.has(word.lower) ||
  pack.prepositions.has(word.lower) ||
  pack.conjunctions.has(word.lower) ||
  pack.determiners.has(word.lower) ||
  pack.weekdays.has(word.lower) ||
  /ly$|mente$/.test(word.lower);

/** "a former MP and": a description of more than a noun. */
function isPersonNext(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  return words
    .slice(from + 1, from + 6)
    .some(
      ({ lower }) =>
        /^(?:former|ex|exministr[oa])$/.test(lower) ||
        (pack.roles.has(lower) && words[from]!.lower !== "the"),
    );
}
