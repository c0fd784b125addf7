import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Index of the first auxiliary of the verb at `i`, `i` itself where it has none. */
export function auxiliariesBefore({ words }: SentenceView, i: number, pack: LanguagePack): number {
  let from = i;
  while (from > 0 && pack.auxiliaries.has(words[from - 1]!.lower)) from--;
  return from;
}
