import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** Whether a word that no list of nouns has ends as adjectives do. */
export function isAdjective({ lower, isCapitalised, isWord }: Word, pack: LanguagePack): boolean {
  return (
    isWord &&
    !isCapitalised &&
    ![pack.unnamed, pack.roles, pack.documents, pack.organisations].some((nouns) => nouns.has(lower)) &&
    /(?:ed|ing|al|ive|ous|ful|ic|an|ent|ant|less|ble|y|os[oa]|iv[oa]|ic[oa])$|^(?:small|large|big|great|new|old|young|huge|loud|long|short|wide|broad|deep|rare|joint|close)$/.test(
      lower,
    )
  );
}
