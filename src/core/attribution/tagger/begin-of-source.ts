import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isAdverb } from "../rules/is-adverb.ts";
import { isFiniteVerb, isFiniteVerbAt } from "../rules/is-finite-verb.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { beforeApposition } from "./before-apposition.ts";

const SUBORDINATING = /^(?:after|before|since|until|because|while|when|whether|tras|mientras|porque|cuando)$/;

const SPEAKING =
  /^(?:Reminded|Pressed|Questioned|Quizzed|Speaking|Writing|Asked|Addressing|Testifying|Talking|Appearing)$/;

/** A label that begins with one of these has it from the clause before. */
const OPENING = /^(?:when|as|while|if|but|because|although|though|than|how|y|pero|cuando|aunque)$/;

/** "This comes after police said": a label that begins in the clause before is cut after the word that opens the next. */
export function beginOfClause(
  { words }: SentenceView,
  { from: first, to }: WordRange,
  pack: LanguagePack,
): number {
  let hasVerb = false;
  let from = first;
  if (pack.lang === "en") from = afterOccasion(words, from, to, pack);
  // "Meanwhile, Ann Lee"
  if (from === 0 && to > 3 && words[1]!.text === "," && isAdverb(words[0]!, pack)) from = 2;
  while (from < to - 1 && (OPENING.test(words[from]!.lower) || isLoose(words, from, to))) from++;
  // "Speaking as he left the court Pell": without a comma the name before the cue speaks.
  const comma = words.findIndex((word, i) => i > from && i < to && word.text === ",");
  const end = comma > 0 ? comma : to;
  if (SPEAKING.test(words[from]!.text) && words[end - 1]!.isCapitalised) {
    let name = end - 1;
    while (name - 1 > from && words[name - 1]!.isCapitalised) name--;
    return name;
  }
  for (let i = from; i < to - 1; i++) {
    if (pack.relatives.has(words[i]!.lower) && !SUBORDINATING.test(words[i]!.lower))
      return i > from && leadsToCue(words, i, to, pack) ? i + 1 : from;
    if (/^[,—–(]$/.test(words[i]!.text)) return from;
    if (hasVerb && SUBORDINATING.test(words[i]!.lower)) return i + 1;
    hasVerb ||= isFiniteVerb(words[i]!, pack);
  }
  return from;
}

/** "Earlier state television", "Now a study", "2024 - The minister": when it was, not who. */
function isLoose(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at + 1]!;
  if (/^(?:which|whom|where)$/.test(words[at]!.lower) && (next.isCapitalised || next.lower === "the"))
    return true;
  if (at === 0 && /^(?:earlier|later|now|separately|meanwhile|today|yesterday)$/.test(words[at]!.lower))
    return next.isWord;
  return (
    to - at > 2 &&
    (/^\d{4}$/.test(words[at]!.text) ? /^[-–—]$/.test(next.text) : /^[-–—]$/.test(words[at]!.text))
  );
}

/** "vehicles that analysts say will sell": between the relative and the cue stands the cue's own subject. */
function leadsToCue(words: readonly Word[], relative: number, to: number, pack: LanguagePack): boolean {
  if (!/^(?:that|which|whom)$/.test(words[relative]!.lower) || to - relative < 2) return false;
  // "the survey of that summer"
  if (pack.prepositions.has(words[relative - 1]?.lower ?? "")) return false;
  for (let i = relative + 1; i < to; i++)
    if (!words[i]!.isWord || isFiniteVerbAt(words, i, pack) || /(?:ed|ing)$/.test(words[i]!.lower))
      return false;
  return true;
}

/** "However, some drivers said", "In a note, the bank said": an aside would be closed by a mark before the cue. */
export function afterOpening(
  { words }: SentenceView,
  { from, to }: WordRange,
  cues: readonly WordRange[],
): number {
  if (!cues.some((cue) => cue.from === to)) return from;
  const commas: number[] = [];
  for (let i = from + 1; i < to - 1; i++) if (words[i]!.text === ",") commas.push(i);
  if (commas.length !== 1) return from;
  let begin = commas[0]! + 1;
  // `In a letter to the "harbour community," Lee said`
  while (begin < to - 1 && /^["”]$/.test(words[begin]!.text)) begin++;
  const after = words.slice(begin, to);
  const isList = after.some((word) => /^(?:and|or|y|e|o)$/.test(word.lower));
  return isList || !after[0]?.isWord || /^\d/.test(after[0].text) || AFTER_NAME.test(after[0].text)
    ? from
    : begin;
}

/** "Robert Kane, Jr said", "Ana Pell, MD said". */
const AFTER_NAME = /^(?:Jr|Sr|II|III|IV|MD|M\.D|PhD|Ph\.D|KC|QC|MP|Inc|Ltd|LLC|Corp|D|R|who|whose)\.?$/;

/** "On the eve of the talks the three states": the noun phrase behind that of time or place; `from` when there is none. */
function afterOccasion(words: readonly Word[], from: number, to: number, pack: LanguagePack): number {
  if (!/^(?:on|in|at|during|after|before)$/.test(words[from - 1]?.lower ?? "") || from > 1) return from;
  for (let i = from + 2; i < to - 1; i++) {
    const before = words[i - 1]!;
    const isNewPhrase = /^(?:the|an?|his|her|its|their)$/.test(words[i]!.lower);
    const isNoun =
      before.isWord &&
      !pack.prepositions.has(before.lower) &&
      !pack.conjunctions.has(before.lower) &&
      !pack.determiners.has(before.lower) &&
      !pack.cues.has(before.lower) &&
      !isFiniteVerb(before, pack);
    if (isNewPhrase && isNoun) return i;
  }
  return from;
}

/** "Doreen Fell, 93, who lives here": a label that begins at the age or the clause is given the name before it. */
export function beginOfName(view: SentenceView, from: number, pack: LanguagePack): number {
  const first = view.words[from]!;
  if (from < 2 || view.words[from - 1]!.text !== ",") return from;
  const described = beforeApposition(view, from, pack);
  if (described < from) return described;
  if (!/^(?:\d{1,3}|who|whose|quien|cuy[oa]s?)$/.test(first.lower)) return from;
  let start = from - 1;
  const isNaming = ({ isCapitalised, lower }: Word): boolean =>
    isCapitalised || pack.roles.has(lower) || pack.unnamed.has(lower);
  while (start > 0 && isNaming(view.words[start - 1]!)) start--;
  // "praise from the dockers, who"
  if (
    start < from - 1 &&
    !view.words[start]!.isCapitalised &&
    pack.determiners.has(view.words[start - 1]?.lower ?? "")
  )
    start--;
  return start < from - 1 ? start : from;
}
