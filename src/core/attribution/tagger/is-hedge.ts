import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";

/** "Is intended to" and "was asked to" tell what happens; these tell that somebody says or thinks so. */
const SAYS_OR_THINKS =
  /^(?:say|allege|believe|understand|report|think|suspect|rumou?r|claim|accuse|estimate|fear|presume|assume|consider|know|tell|hold|see|regard|describe|hear|blame)$/;

/** "reportedly", "is said to", "was accused of": words that leave out who says it. */
export function isHedgedInWords(view: SentenceView, cues: readonly WordRange[], pack: LanguagePack): boolean {
  return cues.some((cue) => {
    const words = view.words.slice(cue.from, cue.to).map((word) => word.lower);
    const before = view.words[cue.from - 1]?.lower ?? "";
    // "There is something to be said for it": a set phrase.
    if (/\bbe said$/.test(`${before} ${words.join(" ")}`) && view.words[cue.to]?.lower === "for")
      return false;
    const isPassive = words.length > 1 && /^(?:is|are|was|were|been|be|being|it)$/.test(words[0]!);
    const isParticiple =
      words.some((word) => pack.cues.get(word)?.form === "past") &&
      /^(?:is|are|was|were|been|be|being)$/.test(before);
    const lemma = words.map((word) => pack.cues.get(word)?.lemma ?? "").find((each) => each !== "") ?? "";
    return (
      ((isPassive || isParticiple) && SAYS_OR_THINKS.test(lemma)) ||
      words.some((word) => /ly$/.test(word)) ||
      pack.hedges.some(
        (phrase) => phrase[0] === words[0] && (phrase.length === 1 || words.includes(phrase[1]!)),
      )
    );
  });
}

/** A cue without a source is a hedge, unless it is a verb whose subject the language drops. */
export function isHedge(view: SentenceView, cues: readonly WordRange[], pack: LanguagePack): boolean {
  if (cues.length === 0) return false;
  if (pack.lang !== "es") return true;
  const first = view.words[cues[0]!.from]!.lower;
  // "según parece" is a hedge, "según dijo" is none.
  if (first !== "según" && pack.hedges.some((phrase) => phrase[0] === first)) return true;
  return !cues.some((cue) => {
    for (let i = cue.from; i < cue.to; i++) {
      const verb = pack.cues.get(view.words[i]!.lower);
      if (
        verb &&
        verb.form !== "base" &&
        !/^(?:se|está|están|es|son|ser|fue|fueron)$/.test(view.words[i - 1]?.lower ?? "")
      )
        return true;
    }
    return false;
  });
}

const SAID_OF =
  /\b(?:is|are|was|were|been|being) (?:(?:\w+ly|also|then|still|now) )?(?:said|alleged|believed|understood|reported|thought|suspected|rumou?red|claimed) to$|\baccused of$|\b(?:es|son|está|están|estaba|estaban|fue|fueron|sido) (?:acusad|sospechos)[oa]s? de$/;

/** "The van is believed to have", "Ex-officer accused of": what stands before is spoken of and does not speak. */
export function isSaidOfSubject(
  { words }: SentenceView,
  source: WordRange,
  cues: readonly WordRange[],
  pack: LanguagePack,
): boolean {
  return cues.some(({ from, to }) => {
    if (source.to > from || from - source.to > 1) return false;
    const isDay = (at: number): boolean => pack.weekdays.has(words[at]?.lower ?? "");
    const end = isDay(to) ? to + 1 : to;
    const text = words
      .slice(source.to, end + 1)
      .flatMap(({ lower }) => (pack.weekdays.has(lower) ? [] : lower));
    return SAID_OF.test(text.join(" ")) || SAID_OF.test(text.slice(0, -1).join(" "));
  });
}
