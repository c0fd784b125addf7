import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import { openingSubject } from "./rules/opening-subject.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/**
 * The subject with which the sentence begins where its verb of saying is a second one: "The minister met the envoy, John
 * Lee, and said that", "Counsel made an application, adding". Null where the verb is the first, or has a subject beside it.
 */
export function subjectOfSecondVerb(
  { words, quoted }: SentenceView,
  { source, cue }: AttributionSpans,
  pack: LanguagePack,
): WordRange | null {
  const first = cue[0];
  if (!first || cue.length > 1 || quoted[first.from] !== 0) return null;
  const verb = pack.cues.get(words[first.to - 1]!.lower);
  if (verb?.cueClass !== "speech") return null;
  const joint = source
    ? jointBetween(words, source.to, first.from, pack)
    : participleMark(words, first, verb.form);
  if (joint === null) return null;
  const subject = openingSubject(words, joint, pack);
  if (!subject || quoted[subject.from] !== 0) return null;
  return source && subject.from === source.from && subject.to === source.to ? null : subject;
}

/** Index of the "and" that alone, with adverbs and a comma, stands between two places; null where anything else does. */
function jointBetween(
  words: SentenceView["words"],
  from: number,
  to: number,
  pack: LanguagePack,
): number | null {
  let joint: number | null = null;
  for (let i = from; i < to; i++) {
    if (/^(?:and|but|y|e|pero)$/.test(words[i]!.lower)) joint = i;
    else if (words[i]!.text !== "," && !isAdverb(words[i]!, pack)) return null;
  }
  return joint;
}

/** Index of the comma before a participle without a source; null where none stands there. */
function participleMark(words: SentenceView["words"], cue: WordRange, form: string): number | null {
  return form === "ing" && words[cue.from - 1]?.text === "," ? cue.from - 1 : null;
}
