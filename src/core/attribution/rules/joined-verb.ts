import type { AttributionSpans } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { isAdverb } from "./is-adverb.ts";
import { isClauseNext } from "./is-clause-next.ts";
import { openingSubject } from "./opening-subject.ts";

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
  if (
    !/^(?:and|but)$/.test(words[joint]?.lower ?? "") ||
    !(/^(?:say|tell)$/.test(verb.lemma) || isClauseNext(view, i + 1, pack))
  )
    return null;
  const source = openingSubject(words, joint, pack);
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
