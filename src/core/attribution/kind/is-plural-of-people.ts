import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** "Travelers at Northport Airport", "Unionists": a plural of people with which a sentence begins, by its ending. English. */
export function isPluralOfPeople(core: readonly Word[], pack: LanguagePack): boolean {
  const first = core[0]!;
  if (!first.isCapitalised || pack.organisations.has(first.lower) || pack.documents.has(first.lower))
    return false;
  if (core.length === 1) return /[a-z](?:[^l]ists|[cst]ians)$/.test(first.lower);
  return pack.prepositions.has(core[1]!.lower) && /[a-z](?:er|or|ist|ian|ant)s$/.test(first.lower);
}
