import type { SentenceView, WordRange } from "../sentence-view.ts";

/** The sentence from its first word to its last, with the question or exclamation mark that closes it. */
export function wholeOf(view: SentenceView): WordRange {
  let from = 0;
  let to = view.words.length;
  while (from < to && !view.words[from]!.isWord) from++;
  while (to > from && !view.words[to - 1]!.isWord && !/^[?!]$/.test(view.words[to - 1]!.text)) to--;
  return { from, to: Math.max(to, from + 1) };
}
