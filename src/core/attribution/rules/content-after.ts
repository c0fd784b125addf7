import { LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView, type WordRange } from "../sentence-view.ts";
import { firstWord, lastWord, skipQuote, trimEnd } from "./edges.ts";

export function contentAfter(
  view: SentenceView,
  at: number,
  sourceFrom: number,
  pack: LanguagePack,
): WordRange[] {
  const { words } = view;
  let from = at;
  while (
    from < words.length &&
    (/^[,:]$/.test(words[from]!.text) || isDay(view, from, pack) || pack.weekdays.has(words[from]!.lower))
  )
    from++;
  const to = lastWord(view);
  const range = { from: skipQuote(view, from), to };
  const lead = { from: firstWord(view), to: trimEnd(view, sourceFrom) };
  const ranges = range.to > range.from ? [range] : [];
  return lead.to - lead.from >= 3 && quotedWords(view, LEAST_QUOTED_WORDS, lead) > 0
    ? [lead, ...ranges]
    : ranges;
}

export function isDay(view: SentenceView, at: number, pack: LanguagePack): boolean {
  return /^(?:on|el)$/.test(view.words[at]!.lower) && pack.weekdays.has(view.words[at + 1]?.lower ?? "");
}
