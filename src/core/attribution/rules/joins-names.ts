import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isFiniteVerbAt } from "./is-finite-verb.ts";
import { isModifier } from "./is-modifier.ts";

/** "Ann Lee and Tom Ray": whether the word at `k` joins two parts of one noun phrase and not two clauses. */
export function joinsNames(words: readonly Word[], k: number, pack: LanguagePack): boolean {
  const left = words[k - 1];
  if (!left?.isWord || pack.auxiliaries.has(left.lower)) return false;
  for (let i = k - 1; i >= 0 && words[i]!.isWord; i--) {
    if (pack.auxiliaries.has(words[i]!.lower) || pack.personPronouns.has(words[i]!.lower)) return false;
    const verb = pack.cues.get(words[i]!.lower);
    if (pack.finiteVerbs.has(words[i]!.lower) || isFiniteVerbAt(words, i, pack)) return false;
    // "a report released on Monday by the Center on Poverty and Growth": a participle of the phrase.
    if (/[^e]ed$/.test(words[i]!.lower) && isModifier(words, i, pack)) continue;
    if ((verb && verb.form !== "base") || /[^e]ed$/.test(words[i]!.lower)) return false;
  }
  return true;
}
