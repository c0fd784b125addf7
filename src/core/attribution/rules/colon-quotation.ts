import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView, type WordRange } from "../sentence-view.ts";
import { lastWord, skipQuote } from "./edges.ts";
import { isAdverb } from "./is-adverb.ts";
import { isFiniteVerb } from "./is-finite-verb.ts";
import { openingSubject } from "./opening-subject.ts";
import { subjectBefore } from "./subject-before.ts";

/**
 * `Buckley had a similar experience: "It was the feeling of the song."`: a quotation that a colon leads to is said by the person
 * with whom the sentence begins, whatever its verb. [] where the sentence begins otherwise or the colon stands in a quotation.
 */
export function colonQuotation(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  const colon = words.findIndex(({ text }, i) => text === ":" && quoted[i] === 0);
  if (colon < 2) return [];
  const isQuotedBefore =
    pack.lang === "es"
      ? quotedWords(view, LEAST_QUOTED_WORDS, { from: 0, to: colon }) > 0
      : quoted.slice(0, colon).some((quotation) => quotation > 0);
  if (isQuotedBefore) return [];
  const from = skipQuote(view, colon + 1);
  const content = { from, to: lastWord(view) };
  const isQuotation = from > colon + 1 && (quoted[from] ?? 0) > 0 && (quoted[content.to - 1] ?? 0) > 0;
  if (!isQuotation || quotedWords(view, LEAST_QUOTED_WORDS, content) === 0) return [];
  const named = behindWordsOf(view, colon);
  const opening = openingSubject(words, colon, pack);
  const isOpening = opening !== null && isPerson(view, opening, pack);
  const source =
    named > 0
      ? { from: named, to: colon }
      : isOpening
        ? opening
        : pack.lang === "es"
          ? subjectOfLastVerb(view, colon, pack)
          : null;
  if (!source && !(pack.lang === "es" && !opening && opensWithVerb(words, colon, pack))) return [];
  return [{ source, cue: [{ from: colon, to: colon + 1 }], content: [content], via: null, isHedge: false }];
}

/** "Preguntada por las obras, Ruiz fue clara: “...”": the person before the verb that stands just before the colon; null where it is none. */
function subjectOfLastVerb(view: SentenceView, colon: number, pack: LanguagePack): WordRange | null {
  const verb = view.words.findLastIndex((word, i) => i < colon && isFiniteVerb(word, pack));
  if (verb < 1 || colon - verb > LONGEST_PREDICATE) return null;
  const subject = subjectBefore(view, verb + 1, pack);
  return subject && isPerson(view, subject.source, pack) ? subject.source : null;
}

/** Words from a verb to the colon, no more. */
const LONGEST_PREDICATE = 8;

/** "Además, no quiso fijar una fecha: “...”": a sentence that begins with its verb has its subject in another. */
function opensWithVerb(words: SentenceView["words"], colon: number, pack: LanguagePack): boolean {
  let at = 0;
  while (
    at < colon &&
    (!words[at]!.isWord ||
      isAdverb(words[at]!, pack) ||
      /^(?:y|pero|no|se|le|les|lo)$/.test(words[at]!.lower))
  )
    at++;
  const verb = words[at];
  const next = words[at + 1];
  return (
    verb !== undefined &&
    at < colon - 1 &&
    isFiniteVerb({ ...verb, isCapitalised: false }, pack) &&
    next?.isWord === true &&
    !next.isCapitalised &&
    !pack.determiners.has(next.lower) &&
    !pack.prepositions.has(next.lower)
  );
}

const POINTS = /^(?:here|there|this|that|these|those|now|then|it|aquí|así|esto|eso|hay)$/;

/** "Here is how it went in the words of the patient:": index of the first word behind; 0 where there is no such phrase. */
function behindWordsOf({ words }: SentenceView, colon: number): number {
  for (let i = colon - 2; i > 0; i--)
    if (
      /^(?:words|palabras)$/.test(words[i]!.lower) &&
      /^(?:of|de|del)$/.test(words[i + 1]!.lower) &&
      colon - i < 10
    )
      return i + 2;
  return 0;
}

/** A pronoun for one or several, a noun for somebody who can speak, or a name without an article. */
function isPerson({ words }: SentenceView, { from, to }: WordRange, pack: LanguagePack): boolean {
  const first = words[from]!;
  if (POINTS.test(first.lower)) return false;
  if (to - from === 1 && (pack.personPronouns.has(first.lower) || /^(?:they|ellos|ellas)$/.test(first.lower)))
    return true;
  const comma = words.findIndex(({ text }, i) => i > from && i < to && text === ",");
  const core = words.slice(from, comma > 0 ? comma : to);
  if (core.some(({ lower }) => pack.prepositions.has(lower) && !/^(?:of|for|de|del)$/.test(lower)))
    return false;
  const head = core.at(-1)!;
  return (
    pack.roles.has(head.lower) ||
    pack.unnamed.has(head.lower) ||
    pack.titles.has(head.lower) ||
    (head.isCapitalised &&
      (!pack.determiners.has(first.lower) || core.some(({ lower }) => pack.roles.has(lower))))
  );
}
