import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/** `the "Harbour Lights" actor`: with the name of the work and its article; `from` where there is none. */
export function beginOfTitled({ words }: SentenceView, from: number, pack: LanguagePack): number {
  if (!/^["”»’']$/.test(words[from - 1]?.text ?? "") || words[from - 2]?.text === ",") return from;
  for (let i = from - 2; i >= Math.max(1, from - 2 - LONGEST_TITLE); i--) {
    if (!/^["“«‘']$/.test(words[i]!.text)) continue;
    const before = /^(?:former|late|veteran|ex)$/.test(words[i - 1]!.lower) ? i - 2 : i - 1;
    return pack.determiners.has(words[before]?.lower ?? "") ? before : from;
  }
  return from;
}

/** Words in the name of a work. */
const LONGEST_TITLE = 5;
