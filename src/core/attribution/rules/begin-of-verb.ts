import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { auxiliariesBefore } from "./auxiliaries-before.ts";

/** Index of the first word of the Spanish verb at `i`, with its auxiliaries and the pronouns before them: "nos ha contado". */
export function beginOfVerb(view: SentenceView, i: number, pack: LanguagePack): number {
  let from = auxiliariesBefore(view, i, pack);
  while (from > 0 && /^(?:me|nos|se|le|les)$/.test(view.words[from - 1]!.lower)) from--;
  return from;
}
