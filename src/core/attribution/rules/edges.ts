import type { SentenceView } from "../sentence-view.ts";

export function skipQuote(view: SentenceView, at: number): number {
  let from = at;
  while (from < view.words.length && /^["“«‘']$/.test(view.words[from]!.text)) from++;
  return from;
}

export function firstWord(view: SentenceView): number {
  let from = 0;
  while (from < view.words.length && !view.words[from]!.isWord) from++;
  return from;
}

/** End of the sentence's words, without the marks after them. */
export function lastWord(view: SentenceView): number {
  return trimEnd(view, view.words.length);
}

export function trimEnd(view: SentenceView, end: number): number {
  let to = end;
  while (to > 0 && /^[.,;:"“”«»'’—–]$/.test(view.words[to - 1]!.text)) to--;
  return to;
}

export function afterComma(view: SentenceView, at: number): number {
  let from = at;
  while (from < view.words.length && !view.words[from]!.isWord) from++;
  return from;
}
