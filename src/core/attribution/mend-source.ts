import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { isHearing } from "./rules/hearing-told.ts";
import { isFiniteVerb } from "./rules/is-finite-verb.ts";
import { isAttribute } from "./rules/is-noun-here.ts";
import { isOtherSense } from "./rules/is-other-sense.ts";
import { subjectOfSecondVerb } from "./second-verb.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";
import { sourceBeside } from "./source-beside.ts";

const TOLD = /^(?:told|asked|informed|advised|warned|notified|reminded|instructed)$/;

/**
 * The spans with a source that can be one: who was told is none, a document in which it was told is; a dropped Spanish
 * subject is not found at the sentence's other end; "this comes" of "this comes after police said" is nobody; a phrase of time or place is no part of the name behind it. Null
 * when nobody says it.
 */
export function mendSource(
  view: SentenceView,
  spans: AttributionSpans,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  const { words } = view;
  const { source, cue } = spans;
  const first = cue[0];
  const subject = subjectOfSecondVerb(view, spans, pack);
  if (subject) return { ...spans, source: subject, isHedge: false };
  if (!source && first && spans.isHedge) {
    const comma = words.findIndex((word, i) => i > 1 && i < first.from && word.text === ",");
    const document =
      comma > 0 && TOLD.test(words[first.to - 1]!.lower) && documentBefore(words, comma + 1, pack);
    if (document) return { ...spans, source: document, isHedge: false };
  }
  if (!source || !first) return spans;
  if (pack.lang === "en" && isOtherSense(view, spans, pack)) return null;
  if (wasTold(words, source, first) && !isHearing(words, source)) {
    const document = documentBefore(words, source.from, pack);
    return document && { ...spans, source: document };
  }
  if (isNoSpeaker(view, source, cue, pack)) return null;
  const antecedent = antecedentOf(view, source, pack);
  if (antecedent) return { ...spans, source: antecedent };
  if (isDropped(view, source, first, pack)) return { ...spans, source: null };
  if (source.to - source.from === 2 && isFiniteVerb(words[source.to - 1]!, pack)) {
    const ruled = byRules.find(
      (rule) =>
        rule.source && rule.source.from >= source.to && rule.cue.some((range) => range.to > first.from),
    );
    if (ruled) return ruled;
  }
  const own = sourceBeside(view, source, cue, byRules, pack);
  return own ? { ...spans, source: own } : spans;
}

/**
 * "customers who accused the firm": who is spoken of in a clause of theirs; "a video showing a rescue was released": the
 * video is described; "testified before the committee": nothing is told of it; "submitted to the board": no subject.
 */
function isNoSpeaker(
  view: SentenceView,
  source: WordRange,
  cue: readonly WordRange[],
  pack: LanguagePack,
): boolean {
  const { words } = view;
  const first = words[source.from]!.lower;
  if (source.to - source.from === 1 && /^(?:who|quien|quienes)$/.test(first))
    return words[source.from - 1]?.isWord === true;
  if (cue.length > 1 || pack.lang !== "en") return false;
  if (isAttribute(view, cue[0]!.from, pack)) return true;
  if (/^(?:to|with|than|against|about|into|over)$/.test(first)) return true;
  const { from, to } = cue[0]!;
  if (source.to !== from || to - from > 1) return false;
  const verb = words[from]!.lower;
  if (/^testif(?:ied|ies)$/.test(verb)) return /^(?:before|at|in|for|during)$/.test(words[to]?.lower ?? "");
  return (
    /^(?:showing|depicting|featuring|capturing|picturing)$/.test(verb) &&
    pack.documents.has(words[from - 1]!.lower)
  );
}

/** "praise from locals, who stated that": of whom the clause goes on. Null where the source is no relative behind a comma. */
function antecedentOf(view: SentenceView, { from, to }: WordRange, pack: LanguagePack): WordRange | null {
  const { words } = view;
  if (pack.lang !== "en" || to - from > 1 || !/^(?:who|which)$/.test(words[from]!.lower)) return null;
  if (words[from - 1]?.text !== "," || !words[from - 2]?.isWord) return null;
  let start = from - 2;
  const goesOn = (at: number): boolean => {
    const word = words[at];
    if (!word?.isWord || pack.prepositions.has(word.lower) || pack.conjunctions.has(word.lower)) return false;
    return !pack.auxiliaries.has(word.lower) && (word.isCapitalised || !isFiniteVerb(word, pack));
  };
  while (!pack.determiners.has(words[start]!.lower) && goesOn(start - 1)) start--;
  return { from: start, to: from - 1 };
}

/** "residents were told that": nobody tells it, when no "by" names who does. */
function wasTold(words: SentenceView["words"], source: WordRange, cue: WordRange): boolean {
  if (source.to !== cue.from || words[cue.to]?.lower === "by") return false;
  const passive = words.slice(cue.from, cue.to).map((word) => word.lower);
  return /^(?:is|are|was|were|been|being)$/.test(passive.at(-2) ?? "") && TOLD.test(passive.at(-1)!);
}

/** "In a letter sent by the chairman, staff": the document with which the sentence begins. Null when it begins otherwise. */
function documentBefore(words: SentenceView["words"], until: number, pack: LanguagePack): WordRange | null {
  if (until < 4 || words[until - 1]!.text !== "," || !/^(?:in|en)$/.test(words[0]!.lower)) return null;
  for (let i = 1; i < Math.min(6, until - 1); i++)
    if (pack.documents.has(words[i]!.lower)) return { from: 1, to: until - 1 };
  return null;
}

/** "Señaló que ...": the sentence's first verb has the subject of the sentence before. */
function isDropped(
  { words, quoted }: SentenceView,
  source: WordRange,
  cue: WordRange,
  pack: LanguagePack,
): boolean {
  if (pack.lang !== "es" || cue.from !== 0 || quoted[0] !== 0 || source.from <= cue.to) return false;
  const verb = pack.cues.get(words[cue.to - 1]!.lower);
  return verb?.cueClass === "speech" && verb.form === "finite" && words[cue.to]?.lower === "que";
}
