import type { Word } from "../../text/words.ts";
import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView, type WordRange } from "../sentence-view.ts";
import { auxiliariesBefore } from "./auxiliaries-before.ts";
import { behindOccasion } from "./behind-occasion.ts";
import { contentAfter } from "./content-after.ts";
import { afterComma, firstWord, lastWord, trimEnd } from "./edges.ts";
import { isAdverb } from "./is-adverb.ts";
import { isObject } from "./is-object.ts";
import { opensWithOccasion } from "./opens-with-occasion.ts";
import { phraseAfter } from "./phrase-after.ts";

/** `"...," said Mayor Ortiz`, `Añadió que ...`: the source after its cue, or not in the sentence. */
export function inverted(
  view: SentenceView,
  i: number,
  verb: CueVerb,
  pack: LanguagePack,
): AttributionSpans | null {
  const { words } = view;
  const start = firstWord(view);
  const occasion = pack.lang === "es" ? behindOccasion(words, i + 1, pack) : null;
  // "aseguran desde el sindicato"
  const isFrom = occasion !== null && /n$/.test(words[i]!.lower) && words[occasion.to]?.lower === "desde";
  const at = (occasion?.to ?? i + 1) + (isFrom ? 1 : 0);
  const next = words[at];
  const cue = [{ from: auxiliariesBefore(view, i, pack), to: i + 1 }];
  if (
    pack.lang === "es" &&
    (next === undefined ||
      pack.complementisers.has(next.lower) ||
      next.text === ":" ||
      !next.isWord ||
      (isAdverb(next, pack) && !pack.determiners.has(next.lower)))
  )
    return withoutSource(
      view,
      i,
      cue,
      next !== undefined && pack.complementisers.has(next.lower),
      pack,
      occasion?.via,
    );
  if (!next) return null;
  const source = phraseAfter(view, at, pack);
  if (source && pack.lang === "es" && isInfinitive(words[source.from]!))
    return withoutSource(view, i, cue, false, pack);
  if (source && pack.lang === "es" && isObject(view, source, i, verb, pack))
    return withoutSource(view, i, cue, false, pack);
  if (!source || (pack.lang === "en" && !looksLikeSource(view, source, pack))) return null;
  const isByline =
    verb.lemma === "report" && words[source.from]!.isCapitalised && source.to >= words.length - 1;
  if (
    verb.cueClass === "clause" &&
    !isByline &&
    quotedWords(view, LEAST_QUOTED_WORDS) === 0 &&
    pack.lang === "en"
  )
    return null;
  const before = { from: start, to: trimEnd(view, cue[0]!.from) };
  const after = { from: afterComma(view, source.to), to: lastWord(view) };
  const content =
    before.to - before.from >= 2
      ? [before, ...(quotedWords(view, 1, after) > 0 ? [after] : [])]
      : contentAfter(view, source.to, i, pack);
  return content.length === 0 ? null : { source, cue, content, via: occasion?.via ?? null, isHedge: false };
}

/** "Prometió procesar a quienes", "dice dirigiéndose al público": what is promised, or how it is said. */
function isInfinitive({ lower, isCapitalised }: Word): boolean {
  if (!isCapitalised && /[áaeé]ndo(?:se|l[aeo]s?)?$/.test(lower)) return true;
  return (
    !isCapitalised &&
    /\p{L}{2}(?:[aei]r)(?:se|lo|la|los|las|le|les)?$/u.test(lower) &&
    !/^(?:mujer|líder|ayer|taller|canciller|militar|familiar|titular|auxiliar)$/.test(lower)
  );
}

/** "Añadió que", "explicó en rueda de prensa": a verb whose subject stands in another sentence; null where another clause's content stands before it. */
function withoutSource(
  view: SentenceView,
  i: number,
  cue: readonly WordRange[],
  hasClause: boolean,
  pack: LanguagePack,
  via: WordRange | null = null,
): AttributionSpans | null {
  const start = firstWord(view);
  const isLate = i - start > 3 && !opensWithOccasion(view.words, i, pack);
  const content = isLate
    ? [{ from: start, to: trimEnd(view, cue[0]!.from) }]
    : contentAfter(view, i + 1, i, pack);
  if (isLate && hasClause && contentAfter(view, i + 1, i, pack).length > 0) return null;
  return content.length === 0 ? null : { source: null, cue, content, via, isHedge: false };
}

function looksLikeSource(view: SentenceView, { from, to }: WordRange, pack: LanguagePack): boolean {
  for (let i = from; i < to; i++) {
    const word = view.words[i]!;
    if (
      word.isCapitalised ||
      pack.personPronouns.has(word.lower) ||
      pack.unnamed.has(word.lower) ||
      pack.roles.has(word.lower) ||
      pack.documents.has(word.lower) ||
      pack.organisations.has(word.lower) ||
      pack.pluralPronouns.has(word.lower)
    )
      return true;
  }
  return false;
}
