import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { firstWord } from "./edges.ts";
import { isAdverb } from "./is-adverb.ts";
import { isClauseNext } from "./is-clause-next.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import type { Subject } from "./subject-before.ts";

/** Words of a subject that a careless comma parts from its verb, no more. */
const LONGEST = 9;

/** "Los agentes fiscales, señalaron que": the noun phrase with which a Spanish sentence begins and a comma that does not belong there; null elsewhere. */
export function partedSubject(
  view: SentenceView,
  i: number,
  verb: CueVerb,
  pack: LanguagePack,
): Subject | null {
  const { words, quoted } = view;
  const comma = i - 1;
  let from = firstWord(view);
  // "En el juicio, la fiscal Ana Ruiz, pidió la condena"
  if (pack.prepositions.has(words[from]?.lower ?? "")) {
    const mark = words.findIndex(({ text }) => text === ",");
    if (mark < comma) from = mark + 1;
  }
  if (words[comma]?.text !== "," || verb.form !== "finite" || comma - from > LONGEST || comma <= from)
    return null;
  const asks = verb.cueClass === "object" && pack.determiners.has(words[i + 1]?.lower ?? "");
  if (!(isClauseNext(view, i + 1, pack) || asks) || quoted[from] !== 0) return null;
  const first = words[from]!;
  const opens =
    pack.determiners.has(first.lower) ||
    (first.isCapitalised &&
      !pack.prepositions.has(first.lower) &&
      !pack.conjunctions.has(first.lower) &&
      !/(?:[ai]d[oa]s?|ndo)$/.test(first.lower));
  if (!opens || isAdverb(first, pack) || pack.weekdays.has(words[from + 1]?.lower ?? "")) return null;
  const phrase = words.slice(from, comma);
  // "Respecto a los heridos, indicó que": without an article only a name begins a subject.
  const isName = phrase.every(
    ({ lower, isCapitalised }) => isCapitalised || /^(?:de|del|la|y)$/.test(lower) || pack.roles.has(lower),
  );
  if (!isName && !pack.determiners.has(first.lower)) return null;
  if (phrase.some((word) => !word.isWord || isFiniteVerb(word, pack) || pack.relatives.has(word.lower)))
    return null;
  const speaks = phrase.some(
    ({ lower, isCapitalised }, k) =>
      (k > 0 || comma - from === 1) &&
      (isCapitalised ||
        [pack.roles, pack.titles, pack.unnamed, pack.organisations].some((nouns) => nouns.has(lower))),
  );
  const hasPost = phrase.some(({ lower }) => pack.roles.has(lower) || pack.titles.has(lower));
  return speaks && (!asks || hasPost) ? { source: { from, to: comma }, cueFrom: i, isNegated: false } : null;
}
