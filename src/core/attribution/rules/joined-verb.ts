import type { Word } from "../../text/words.ts";
import type { AttributionSpans } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { isAdverb } from "./is-adverb.ts";
import { isClauseNext } from "./is-clause-next.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";

/** A subject longer than this is none: the verb before its end was missed. */
const LONGEST_SUBJECT = 12;

/** Tensed forms that are common as the first of two joined verbs and in no list of verbs. */
const FIRST_VERB =
  /^(?:led|left|held|won|set|put|cut|hit|sought|felt|heard|sent|began|turned|signed|[a-z]{3,}[^e]ed)$/;

/** "The group led prayers, and said that": the second verb of the subject with which an English sentence begins; null elsewhere. */
export function joinedVerb(
  view: SentenceView,
  i: number,
  verb: CueVerb,
  pack: LanguagePack,
): AttributionSpans | null {
  const { words, quoted } = view;
  if (pack.lang !== "en" || verb.cueClass !== "speech" || verb.form === "base" || verb.form === "ing")
    return null;
  let joint = i - 1;
  while (joint > 0 && isAdverb(words[joint]!, pack)) joint--;
  if (!/^(?:and|but)$/.test(words[joint]?.lower ?? "") || !isClauseNext(view, i + 1, pack)) return null;
  const source = subjectOf(words, joint, pack);
  if (!source || quoted[source.from] !== 0) return null;
  // "and the mayor, who": another subject may have the second verb.
  for (let k = source.to; k < joint; k++)
    if (/^[;:“"(]$/.test(words[k]!.text) || pack.relatives.has(words[k]!.lower) || words[k]!.lower === "that")
      return null;
  return {
    source,
    cue: [{ from: joint + 1, to: i + 1 }],
    content: contentAfter(view, i + 1, source.from, pack),
    via: null,
    isHedge: false,
  };
}

/** The noun phrase with which the sentence begins, behind "However,", before its first verb; null when it begins otherwise. */
function subjectOf(words: readonly Word[], until: number, pack: LanguagePack): WordRange | null {
  let from = 0;
  while (from < until && (!words[from]!.isWord || isAdverb(words[from]!, pack))) from++;
  const first = words[from]!;
  const opens =
    pack.determiners.has(first.lower) ||
    pack.pluralPronouns.has(first.lower) ||
    /^(?:he|she|it|they|one|two|three)$/.test(first.lower) ||
    (first.isCapitalised && !pack.prepositions.has(first.lower) && !pack.conjunctions.has(first.lower));
  if (!opens) return null;
  for (let to = from + 1; to < until && to - from <= LONGEST_SUBJECT; to++) {
    const { text, lower, isCapitalised } = words[to]!;
    if (/^[,;:("“—–]$/.test(text) || pack.relatives.has(lower)) return null;
    if (!isCapitalised && (isFiniteVerb(words[to]!, pack) || FIRST_VERB.test(lower))) return { from, to };
  }
  return null;
}
