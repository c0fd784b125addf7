import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { WordRange } from "../sentence-view.ts";
import { isAdverb } from "./is-adverb.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

/** A subject longer than this is none: the verb before its end was missed. */
const LONGEST_SUBJECT = 12;

/** Tensed forms that are common as the first of two joined verbs and in no list of verbs. */
const FIRST_VERB: Readonly<Record<string, RegExp>> = {
  en: /^(?:[a-z]{3,}ains|visits|met|kept|gave|took|went|came|stood|saw|ran|led|left|held|won|set|put|cut|hit|sought|felt|heard|sent|began|turned|signed|[a-z]{3,}[^e]ed)$/,
  es: /^\p{L}+ió$/u,
};

/**
 * The noun phrase with which the sentence begins, behind "However," or "In May,", before its first verb; null when it begins
 * otherwise.
 */
export function openingSubject(words: readonly Word[], until: number, pack: LanguagePack): WordRange | null {
  let from = 0;
  const isLoose = (word: Word): boolean =>
    !word.isWord || (isAdverb(word, pack) && !pack.determiners.has(word.lower));
  while (from < until && isLoose(words[from]!)) from++;
  if (OPENS_PHRASE.test(words[from]!.lower)) from = behindOpening(words, from, until);
  const first = words[from];
  if (!first || from >= until) return null;
  const opens =
    pack.determiners.has(first.lower) ||
    pack.pluralPronouns.has(first.lower) ||
    /^(?:he|she|it|they|one|two|three)$/.test(first.lower) ||
    (from > 0 && words.slice(from, from + 3).some(({ lower }) => pack.unnamed.has(lower))) ||
    (first.isCapitalised && !pack.prepositions.has(first.lower) && !pack.conjunctions.has(first.lower));
  if (!opens) return null;
  for (let to = from + 1; to < until && to - from <= LONGEST_SUBJECT; to++) {
    const { text, lower, isCapitalised } = words[to]!;
    if (text === ",") {
      const end = endOfAside(words, to, until, pack);
      if (end === null) return null;
      to = end;
      continue;
    }
    if (/^[;:("“—–]$/.test(text) || pack.relatives.has(lower)) return null;
    // "La federación se une": before its pronoun stands a verb that no list may have.
    if (pack.lang === "es" && /^(?:se|les?|nos|no)$/.test(lower)) return { from, to };
    if (!isCapitalised && (isFiniteVerb(words[to]!, pack) || FIRST_VERB[pack.lang]?.test(lower))) {
      const isMark = words[to - 1]!.text === ",";
      let end = isMark ? to - 1 : withoutClitics(words, from, to, pack);
      // "The boy's father meanwhile offered"
      while (end - 1 > from && isAdverb(words[end - 1]!, pack) && !words[end - 1]!.isCapitalised) end--;
      return { from, to: end };
    }
  }
  return null;
}

/** "La actriz se sinceró": the pronouns and the negation before a Spanish verb are none of its subject. */
function withoutClitics(words: readonly Word[], from: number, to: number, pack: LanguagePack): number {
  let end = to;
  while (
    pack.lang === "es" &&
    end - 1 > from &&
    /^(?:se|le|les|lo|la|los|las|me|nos|no|también|ya)$/.test(words[end - 1]!.lower)
  )
    end--;
  return end;
}

const OPENS_PHRASE =
  /^(?:in|on|at|after|before|during|when|while|as|following|since|speaking|last|earlier|en|tras|durante|al|desde)$/;

/** "After the ruling, the party": index of the first word behind the only comma of what opens the sentence; `until` when there is none. */
function behindOpening(words: readonly Word[], from: number, until: number): number {
  for (let i = from; i < until; i++) {
    if (/^[;:("“—–]$/.test(words[i]!.text)) return until;
    if (words[i]!.text === ",") return i + 1;
  }
  return until;
}

/** "Lee, R-Ohio, visited", "Lee, the mayor, visited": index of the second comma; null where a clause or a list stands between. */
function endOfAside(words: readonly Word[], at: number, until: number, pack: LanguagePack): number | null {
  for (let i = at + 1; i < Math.min(until, at + LONGEST_ASIDE); i++) {
    const { text, lower, isCapitalised } = words[i]!;
    if (text === ",") return i;
    if (/^(?:and|or|but|y|e|o|pero)$/.test(lower) || (!isCapitalised && isFiniteVerb(words[i]!, pack)))
      return null;
  }
  return null;
}

/** Words between the commas of an aside. */
const LONGEST_ASIDE = 9;
