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
    (/^[,:]$/.test(words[from]!.text) ||
      isDay(view, from, pack) ||
      pack.weekdays.has(words[from]!.lower) ||
      isNumberOfDate(view, from, pack))
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

/** "announced Nov. 18 that", "announced on Monday, 18 Nov., that": a day of the month. */
function isNumberOfDate({ words }: SentenceView, at: number, pack: LanguagePack): boolean {
  if (!/^(?:\d{1,2}|\d{4})$/.test(words[at]!.text)) return false;
  return [words[at - 1], words[at - 2], words[at + 1]].some((word) => pack.weekdays.has(word?.lower ?? ""));
}
