import { type AttributionSpans, LEAST_QUOTED_WORDS } from "./attribution-spans.ts";
import { denies } from "./denies.ts";
import { isUnmistakable } from "./is-unmistakable.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { beginOfTitled } from "./rules/begin-of-titled.ts";
import { behindOccasion } from "./rules/behind-occasion.ts";
import { behindWhen } from "./rules/behind-when.ts";
import { hasClause } from "./rules/has-clause.ts";
import { isAdverb } from "./rules/is-adverb.ts";
import { isInClause } from "./rules/is-in-clause.ts";
import { saysClause } from "./says-clause.ts";
import { addedByParticiple } from "./second-verb.ts";
import { quotedWords, type SentenceView, type WordRange } from "./sentence-view.ts";
import { trimSpanishSource } from "./trim-spanish-source.ts";
import { unlabelledSpanish } from "./unlabelled-spanish.ts";

/**
 * "Minister: no rise", "The firm reportedly plans to": short signs that the rules cannot mistake and the tagger, which knows
 * few of them, passes over. Null when there is none.
 */
export function unlabelled(
  view: SentenceView,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): AttributionSpans | null {
  const { words, quoted } = view;
  const found =
    byRules.find(({ isHedge, cue: [first] }) => {
      if (!first || quoted[first.from] !== 0) return false;
      return isHedge ? !isInClause(words, first.from, pack) : words[first.from]!.text === ":";
    }) ??
    (pack.lang === "es" ? unlabelledSpanish(view, byRules, pack) : null) ??
    byRules.find(
      (rule) =>
        speaksPlainly(view, rule, pack) || isUnmistakable(view, rule, pack) || saysClause(view, rule, pack),
    ) ??
    (pack.lang === "es" ? byRules.find((rule) => denies(view, rule, pack)) : undefined) ??
    addedByParticiple(view, pack);
  if (!found?.source) return found ?? null;
  if (pack.lang === "es") return { ...found, source: trimSpanishSource(view, found.source, found.cue, pack) };
  const from = beginOfTitled(view, found.source.from, pack);
  return { ...found, source: { from, to: found.source.to } };
}

/** `"We had no choice," comments Lee`, "Lee said that it fell": a verb of saying between its source and what is said. */
function speaksPlainly(
  view: SentenceView,
  { source, cue: [first, ...more], content }: AttributionSpans,
  pack: LanguagePack,
): boolean {
  const { words, quoted } = view;
  if (!source || !first || more.length > 0 || quoted[first.from] !== 0 || quoted[source.from] !== 0)
    return false;
  const verb = pack.cues.get(words[first.to - 1]!.lower);
  // "Made it clear that", "lashed out at": the rules know phrases that say as verbs do.
  const isPhrase = !verb && first.to - first.from > 1;
  if (isPhrase && first.from >= source.to && first.from - source.to <= 1) return true;
  // "Are advising residents to": the rules take a participle with its auxiliary for one only where the verb says something.
  const isGoingOn = verb?.form === "ing" && first.to - first.from > 1;
  // "Se opusieron al entender que ...": the reason that somebody gives for what he did.
  if (verb?.form === "base" && words[first.from]!.lower === "al") return true;
  // "Residents say the bridge is too narrow": nothing else is said so.
  const isSaying =
    verb?.lemma === "say" && verb.form !== "ing" && source.from <= 1 && first.from === source.to;
  if (isSaying && hasClause(words, first.to, pack)) return true;
  if (!isPhrase && !isGoingOn && (!verb || verb.form === "base" || verb.form === "ing")) return false;
  if (verb && !isGoingOn && verb.cueClass !== "speech" && verb.lemma !== "report") return false;
  const from = Math.min(source.from, first.from);
  const to = Math.max(source.to, first.to);
  // "The mayor also said:", before a list.
  const isIntroducing =
    words.at(-1)!.text === ":" &&
    first.to === words.length - 1 &&
    words.slice(source.to, first.from).every((word) => isAdverb(word, pack));
  if (isIntroducing || isJoined(view, source, first, pack)) return true;
  const between = words.slice(Math.min(source.to, first.to), Math.max(source.from, first.from));
  const isSpaced =
    pack.lang === "es" && first.to < source.from && behindOccasion(words, first.to, pack).to === source.from;
  if (!isSpaced && !between.every((word) => isAdverb(word, pack))) return false;
  if (source.from > 1 && source.from < first.from && words[source.from - 1]!.isWord) return false;
  const isBesideQuotation =
    (quoted[from - 2] ?? 0) > 0 ||
    (quoted[from - 3] ?? 0) > 0 ||
    (quoted[to + 1] ?? 0) > 0 ||
    (quoted[to + 2] ?? 0) > 0;
  // "Strike to end on Friday, union says", "Governor took money – clerk tells court", "..., informó la ministra este día."
  const isClosing =
    (isSpaced || to - from === source.to - source.from + first.to - first.from) &&
    /^[,–—-]$/.test(words[from - 1]?.text ?? "") &&
    (words.slice(to).filter(({ isWord }) => isWord).length <= 2 ||
      /^(?:citing|quoting|citando)$/.test(words[to]!.lower));
  if (isClosing || (isGoingOn && first.from === source.to)) return true;
  const isQuoted = content.some((range) => quotedWords(view, LEAST_QUOTED_WORDS, range) > 0);
  return (
    (isQuoted && isBesideQuotation) ||
    (first.from === source.to &&
      (pack.complementisers.has(words[content[0]?.from ?? first.to]?.lower ?? "") ||
        (pack.lang === "es" &&
          pack.complementisers.has(words[behindWhen(words, first.to, pack)]?.lower ?? ""))))
  );
}

/** "The mayor visited the quarter and said that it fell": a second verb of the sentence's subject, before a clause. */
function isJoined(
  { words, quoted }: SentenceView,
  source: WordRange,
  cue: WordRange,
  pack: LanguagePack,
): boolean {
  let joint = cue.from - 1;
  while (joint > source.to && isAdverb(words[joint]!, pack)) joint--;
  return (
    joint > source.to &&
    pack.cues.get(words[cue.to - 1]!.lower)?.cueClass === "speech" &&
    /^(?:and|but|y|e|pero)$/.test(words[joint]!.lower) &&
    (pack.complementisers.has(words[cue.to]?.lower ?? "") ||
      /^sa(?:id|ys)$/.test(words[cue.to - 1]!.lower)) &&
    !quoted.some((quotation) => quotation > 0)
  );
}
