import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { CueVerb, LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView, type WordRange } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { afterComma, firstWord, lastWord, trimEnd } from "./edges.ts";
import { isAdverb } from "./is-adverb.ts";
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
  const addressed = pack.lang === "es" ? { to: i + 1, via: null } : { to: i + 1, via: null };
  const next = words[addressed.to];
  const cue = [{ from: auxiliariesBefore(view, i, pack), to: i + 1 }];
  if (
    pack.lang === "es" &&
    (next === undefined ||
      pack.complementisers.has(next.lower) ||
      next.text === ":" ||
      !next.isWord ||
      (isAdverb(next, pack) && !pack.determiners.has(next.lower)))
  ) {
    const content =
      i - start > 3 ? [{ from: start, to: trimEnd(view, cue[0]!.from) }] : contentAfter(view, i + 1, i, pack);
    const later =
      i - start > 3 && next && pack.complementisers.has(next.lower) ? contentAfter(view, i + 1, i, pack) : [];
    if (later.length > 0) return null;
    return content.length === 0 ? null : { source: null, cue, content, via: null, isHedge: false };
  }
  if (!next) return null;
  const told = pack.lang === "es" ? toldOutlet(view, i + 1, pack) : null;
  const source = phraseAfter(view, told ? told.to : i + 1, pack);
  if (!source || (pack.lang === "en" && !looksLikeSource(view, source, pack))) return null;
  if (verb.cueClass === "clause" && quotedWords(view, LEAST_QUOTED_WORDS) === 0 && pack.lang === "en")
    return null;
  const before = { from: start, to: trimEnd(view, cue[0]!.from) };
  const after = { from: afterComma(view, source.to), to: lastWord(view) };
  const content =
    before.to - before.from >= 2
      ? [before, ...(quotedWords(view, 1, after) > 0 ? [after] : [])]
      : contentAfter(view, source.to, i, pack);
  return content.length === 0 ? null : { source, cue, content, via: told, isHedge: false };
}

/** "contó a Radio Mitre una pasajera": the name that was told, when a phrase with an article follows it. */
function toldOutlet({ words }: SentenceView, at: number, pack: LanguagePack): WordRange | null {
  if (words[at]?.lower !== "a" || !words[at + 1]?.isCapitalised) return null;
  let to = at + 1;
  while (words[to]?.isCapitalised || /^\p{N}/u.test(words[to]?.text ?? "")) to++;
  return pack.determiners.has(words[to]?.lower ?? "") ? { from: at + 1, to } : null;
}

function auxiliariesBefore(view: SentenceView, i: number, pack: LanguagePack): number {
  let from = i;
  while (from > 0 && pack.auxiliaries.has(view.words[from - 1]!.lower)) from--;
  return from;
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
