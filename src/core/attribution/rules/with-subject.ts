import type { AttributionSpans } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView, type WordRange } from "../sentence-view.ts";
import { addressee } from "./addressee.ts";
import { contentAfter, isDay } from "./content-after.ts";
import { firstWord, trimEnd } from "./edges.ts";
import { isClauseNext } from "./is-clause-next.ts";
import type { Subject } from "./subject-before.ts";

export function withSubject(
  view: SentenceView,
  subject: Subject,
  i: number,
  verb: CueVerb,
  pack: LanguagePack,
): AttributionSpans | null {
  const { words } = view;
  const { source } = subject;
  const start = firstWord(view);
  const isParenthetical = source.from > start && /^[,—–"”»?!]$/.test(words[source.from - 1]!.text);
  const addressed = addressee(view, i + 1, verb, pack);
  const after = contentAfter(view, addressed.to, source.from, pack);
  const opens = isClauseNext(view, addressed.to, pack);
  const before = { from: start, to: trimEnd(view, source.from) };
  let tail = addressed.to;
  while (tail < words.length && (isDay(view, tail, pack) || pack.weekdays.has(words[tail]!.lower))) tail++;
  const tailIsShort =
    after.every((range) => range.to - range.from < 2) ||
    /^(?:[.,;"”»(]|citing|quoting|citando)$/.test(words[tail]?.text ?? ".");
  if (
    isParenthetical &&
    before.to - before.from >= 3 &&
    (tailIsShort || verb.cueClass === "speech") &&
    (tailIsShort || !opens || words[source.from - 1]!.text !== ",")
  ) {
    const later =
      /^[,—–]$/.test(words[tail]?.text ?? "") &&
      !/^(?:citing|quoting|citando)$/.test(words[tail + 1]?.lower ?? "")
        ? after
        : after.filter((range) => quotedWords(view, 1, range) > 0);
    return {
      source,
      cue: [{ from: subject.cueFrom, to: i + 1 }],
      content: [before, ...later],
      via: addressed.via,
      isHedge: false,
    };
  }
  if (verb.cueClass === "clause" && !opens && !findsThings(view, source, verb, pack)) return null;
  // "The mayor also said:", and a list follows.
  if (
    after.length === 0 &&
    verb.cueClass === "speech" &&
    addressed.to === words.length - 1 &&
    words.at(-1)!.text === ":"
  )
    return {
      source,
      cue: [{ from: subject.cueFrom, to: i + 1 }],
      content: [],
      via: addressed.via,
      isHedge: false,
    };
  if (after.length === 0 || after[0]!.to - after[0]!.from < 1) return null;
  if (verb.cueClass === "speech" && !opens && tailIsShort) return null;
  return {
    source,
    cue: [{ from: subject.cueFrom, to: i + 1 }],
    content: after,
    via: addressed.via,
    isHedge: false,
  };
}

/** "The study found no difference": what a document or its authors show needs no clause. */
function findsThings(view: SentenceView, source: WordRange, verb: CueVerb, pack: LanguagePack): boolean {
  if (
    !/^(?:find|show|suggest|indicate|reveal|estimate|project|report|list|cite|detail|document|record|put|encontrar|mostrar|revelar|arrojar|reflejar|situar|cifrar|estimar|detectar|calcular)$/.test(
      verb.lemma,
    )
  )
    return false;
  for (let i = source.from; i < source.to; i++) {
    if (
      pack.documents.has(view.words[i]!.lower) ||
      /^(?:researchers|scientists|investigators|authors|auditors|investigadores|científicos|autores)$/.test(
        view.words[i]!.lower,
      )
    )
      return true;
  }
  return false;
}
