import type { Word } from "../../text/words.ts";
import { isOffice } from "../kind/is-office.ts";
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
  // "Tunisian Prime Minister Habib Essid": whatever stands behind an office is its holder's name.
  for (let i = to - 1; i > from + 1 && to - i <= LONGEST_NAME; i--) {
    if (words.slice(i, to).some(({ lower }) => isNoName(lower, pack))) return from;
    if (isOffice(words[i - 1]!.lower)) return i;
  }
  return from;
}

/** Words of a name behind its office, no more. */
const LONGEST_NAME = 3;

function isNoName(lower: string, pack: LanguagePack): boolean {
  const bare = lower.replace(/\.$/, "");
  return (
    [pack.organisations, pack.titles, pack.roles, pack.documents, pack.governments, pack.outletNouns].some(
      (list) => list.has(bare),
    ) || /^(?:medical|general|executive|of|and)$|['’]s$/.test(bare)
  );
}
