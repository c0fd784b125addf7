import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** Words among which the verb of a clause stands. */
const CLAUSE_REACH = 10;

/** Whether what follows has a verb before it ends, or is quoted. */
export function hasClause(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  for (let i = from; i < Math.min(words.length, from + CLAUSE_REACH); i++) {
    const { text, lower } = words[i]!;
    if (/^(?:[,;.]|and|but)$/.test(text)) return false;
    if (pack.complementisers.has(lower) || pack.auxiliaries.has(lower) || /^["“]$/.test(text)) return true;
  }
  return false;
}
