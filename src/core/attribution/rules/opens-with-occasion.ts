import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { behindTime } from "./behind-time.ts";
import { isAdverb } from "./is-adverb.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

/** "Esta mañana ha confirmado", "Allí explicaron", "Por eso dijo": nothing but when, where or why stands between the clause's beginning and the Spanish verb at `at`, so its subject is left out or follows. */
export function opensWithOccasion(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  let from = at;
  while (from > 0 && words[from - 1]!.isWord) from--;
  let to = from;
  let isTold = false;
  while (to < at) {
    const { lower } = words[to]!;
    const time = Math.max(behindTime(words, to, pack), behindSetting(words, to, at, pack));
    if (time > to && time <= at) to = time;
    else if (/^(?:allí|aquí|ahí|allá)$/.test(lower)) to++;
    else if (
      /^(?:por|para|con|ante|tras|en|de)$/.test(lower) &&
      /^(?:ello|eso|esto|él|ella|ellos|ellas)$/.test(words[to + 1]?.lower ?? "")
    )
      to += 2;
    else if (
      pack.auxiliaries.has(lower) ||
      /^(?:y|pero|le|les|lo|la|los|las|se|nos|me)$/.test(lower) ||
      isAdverb(words[to]!, pack)
    ) {
      to++;
      continue;
    } else return false;
    isTold = true;
  }
  return isTold;
}

/** Words of a setting, no more. */
const LONGEST_SETTING = 7;

/** "En el mismo mensaje ha recordado", "Por primera vez reconoció": index of the verb's first word where only a phrase of place or occasion that names nobody stands before it; `from` elsewhere. */
function behindSetting(words: readonly Word[], from: number, at: number, pack: LanguagePack): number {
  if (!/^(?:en|durante|por|tras)$/.test(words[from]!.lower)) return from;
  let to = from + 1;
  for (; to < at && to - from <= LONGEST_SETTING; to++) {
    const { lower, isCapitalised } = words[to]!;
    if (pack.auxiliaries.has(lower) || isFiniteVerb(words[to]!, pack)) break;
    const names = [
      pack.roles,
      pack.unnamed,
      pack.organisations,
      pack.outletNouns,
      pack.relatives,
      pack.conjunctions,
    ];
    if (isCapitalised || names.some((list) => list.has(lower))) return from;
    if (to > from + 1 && (pack.pluralPronouns.has(lower) || /^\d/.test(lower))) return from;
    // A second phrase without a preposition is a subject.
    const isArticle =
      pack.determiners.has(lower) && !/^(?:primera?|segund[oa]|últim[oa]|otr[oa])$/.test(lower);
    if (isArticle && to > from + 1 && !pack.prepositions.has(words[to - 1]!.lower)) return from;
  }
  return to - from > 1 && to - from <= LONGEST_SETTING ? to : from;
}
