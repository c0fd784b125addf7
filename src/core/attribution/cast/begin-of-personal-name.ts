import type { Word } from "../../text/words.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** "Interim BART Police Chief Ed Alvarez": where the name begins after the last title; the run's begin when there is none. */
export function beginOfPersonalName(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  pack: LanguagePack,
): number {
  for (let i = to - 2; i > from; i--) {
    if (!pack.titles.has(words[i - 1]!.lower.replace(/\.$/, ""))) continue;
    const isName = to - i <= 3 && genderOfFirstName(words[i]!.text) !== null;
    if (isName) return i;
  }
  return from;
}
