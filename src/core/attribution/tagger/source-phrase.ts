import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isAdverb } from "../rules/is-adverb.ts";
import { isFinite, isFiniteAt } from "../rules/is-finite.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";

/** The words of a labelled source that name it: without the clause before, without what runs on after it. */
export function sourcePhrase(
  view: SentenceView,
  labelled: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): WordRange {
  const opened = { from: beginOfClause(view, labelled, pack), to: labelled.to };
  const own = { from: afterOpening(view, opened, cues), to: opened.to };
  const from = beginOfName(view, own.from, pack);
  const to = withoutDay(view, from, endOfPhrase(view, own, cues, pack), pack);
  return aroundPronoun(view, { from, to }, pack);
}

const SUBORDINATING = /^(?:after|before|since|until|because|while|when|whether|tras|mientras|porque|cuando)$/;

/** "This comes after police said": a label that begins in the clause before is cut after the word that opens the next. */
function beginOfClause({ words }: SentenceView, { from, to }: WordRange, pack: LanguagePack): number {
  let hasVerb = false;
  for (let i = from; i < to - 1; i++) {
    if (pack.relatives.has(words[i]!.lower) && !SUBORDINATING.test(words[i]!.lower))
      return i > from && leadsToCue(words, i, to, pack) ? i + 1 : from;
    if (/^[,—–(]$/.test(words[i]!.text)) return from;
    if (hasVerb && SUBORDINATING.test(words[i]!.lower)) return i + 1;
    hasVerb ||= isFinite(words[i]!, pack);
  }
  return from;
}

/** "The first thing they", "she sings": a pronoun is a source by itself. */
function aroundPronoun({ words }: SentenceView, { from, to }: WordRange, pack: LanguagePack): WordRange {
  const isPronoun = (i: number): boolean =>
    /^(?:i|he|she|they|we|you)$/.test(words[i]!.lower.replace(/'(?:d|s|ll|ve|re|m)$/, "")) &&
    !/^['’]s$/.test(words[i + 1]?.text ?? "");
  if (pack.lang !== "en" || to - from < 2) return { from, to };
  if (isPronoun(to - 1)) return { from: to - 1, to };
  const rest = words[from + 1]!;
  return isPronoun(from) &&
    rest.isWord &&
    !/^(?:and|or|who|himself|herself|themselves|both|all)$/.test(rest.lower)
    ? { from, to: from + 1 }
    : { from, to };
}

/** "vehicles that analysts say will sell": between the relative and the cue stands the cue's own subject. */
function leadsToCue(words: readonly Word[], relative: number, to: number, pack: LanguagePack): boolean {
  if (!/^(?:that|which|whom)$/.test(words[relative]!.lower) || to - relative < 2) return false;
  for (let i = relative + 1; i < to; i++)
    if (!words[i]!.isWord || isFiniteAt(words, i, pack) || /(?:ed|ing)$/.test(words[i]!.lower)) return false;
  return true;
}

/** "However, some drivers said", "In a note, the bank said": an aside would be closed by a mark before the cue. */
function afterOpening({ words }: SentenceView, { from, to }: WordRange, cues: readonly WordRange[]): number {
  if (!cues.some((cue) => cue.from === to)) return from;
  const commas: number[] = [];
  for (let i = from + 1; i < to - 1; i++) if (words[i]!.text === ",") commas.push(i);
  if (commas.length !== 1) return from;
  const after = words.slice(commas[0]! + 1, to);
  const isList = after.some((word) => /^(?:and|or|y|e|o)$/.test(word.lower));
  return isList || !after[0]?.isWord || /^\d/.test(after[0].text) || AFTER_NAME.test(after[0].text)
    ? from
    : commas[0]! + 1;
}

/** "Robert Kane, Jr said", "Ana Pell, MD said". */
const AFTER_NAME = /^(?:Jr|Sr|II|III|IV|MD|M\.D|PhD|Ph\.D|KC|QC|MP|Inc|Ltd|LLC|Corp|D|R|who|whose)\.?$/;

/** Without "also", "on Wednesday", "this morning" at its end. */
function withoutDay({ words }: SentenceView, from: number, to: number, pack: LanguagePack): number {
  let end = to;
  for (;;) {
    const last = words[end - 1]!;
    if (end - 1 <= from) return end;
    if (isAdverb(last, pack) && !last.isCapitalised && !pack.pluralPronouns.has(last.lower)) end--;
    else if (/^(?:today|yesterday|tonight|hoy|ayer|anoche)$/.test(last.lower)) end--;
    else if (pack.weekdays.has(last.lower) && end - 2 > from)
      end -= /^(?:on|last|late|early|el|este|pasado)$/.test(words[end - 2]!.lower) ? 2 : 1;
    else if (
      /^(?:morning|afternoon|evening|week|month|year)$/.test(last.lower) &&
      /^(?:this|last)$/.test(words[end - 2]!.lower) &&
      end - 2 > from
    )
      end -= 2;
    else if (!last.isWord || pack.prepositions.has(last.lower) || /^(?:and|y|e)$/.test(last.lower)) end--;
    else return end;
  }
}

/** "Doreen Fell, 93, who lives here": a label that begins at the age or the clause is given the name before it. */
function beginOfName(view: SentenceView, from: number, pack: LanguagePack): number {
  const first = view.words[from]!;
  if (from < 2 || view.words[from - 1]!.text !== "," || !/^(?:\d{1,3}|who|whose|quien)$/.test(first.lower))
    return from;
  let start = from - 1;
  const isNaming = ({ isCapitalised, lower }: Word): boolean =>
    isCapitalised || pack.roles.has(lower) || pack.unnamed.has(lower);
  while (start > 0 && isNaming(view.words[start - 1]!)) start--;
  return start < from - 1 ? start : from;
}

function withoutAdverbs(view: SentenceView, from: number, to: number, pack: LanguagePack): number {
  let end = to;
  while (
    end > from + 1 &&
    (isAdverb(view.words[end - 1]!, pack) || /^(?:no|se)$/.test(view.words[end - 1]!.lower))
  )
    end--;
  return end;
}

/** A label that runs on over a finite verb is cut before it, unless a relative clause has it. */
function endOfPhrase(
  view: SentenceView,
  { from, to }: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): number {
  const hasCue = cues.some((cue) => cue.from === to || cue.to === from || cue.from === to + 1);
  const isInverted = pack.lang === "es" && cues.some((cue) => cue.to === from);
  for (let i = from + 1; i < to; i++) {
    const { lower, text } = view.words[i]!;
    // "dijo la jefa a la prensa", "al ser preguntada": whom it was told and when.
    if (isInverted && /^(?:a|al|ante|durante|tras)$/.test(lower)) return i;
    if (pack.relatives.has(lower) || /^[,—–(]$/.test(text)) return to;
    const before = view.words[i - 1]!;
    if (
      pack.lang === "en" &&
      /^(?:has|have|had|is|are|was|were)$/.test(lower) &&
      before.isWord &&
      i > from + 1
    )
      return i;
    if (
      pack.lang === "es"
        ? i > from + 1 && isFinite(view.words[i]!, pack)
        : !isFinite(view.words[i]!, pack) && isFiniteAt(view.words, i, pack)
    )
      return withoutAdverbs(view, from, i, pack);
    const verb = pack.cues.get(lower);
    if (!verb || view.words[i]!.isCapitalised) continue;
    const next = view.words[i + 1];
    if (!next || i === to - 1) return to;
    const isNoun = pack.determiners.has(before.lower) || pack.prepositions.has(before.lower);
    if (verb.form === "finite" && !isNoun && i < to - 2 && !before.isCapitalised) return i;
    if (
      verb.form === "past" &&
      !isNoun &&
      (pack.determiners.has(next.lower) || next.lower === "a" || !hasCue)
    )
      return i;
  }
  return to;
}
