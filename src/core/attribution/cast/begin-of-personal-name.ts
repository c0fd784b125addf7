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
    const title = words[i - 1]!.lower.replace(/\.$/, "");
    if (!pack.titles.has(title) && !pack.roles.has(title) && !pack.unnamed.has(title)) continue;
    // "Gov. Kristi Holm": behind its abbreviation any name is the holder's.
    const isName = genderOfFirstName(words[i]!.text) !== null || ABBREVIATED.test(title);
    if (isName && to - i <= 3) return i;
  }
  // "Tunisian Prime Minister Habib Essid": whatever stands behind an office is its holder's name.
  for (let i = to - 1; i > from + 1 && to - i <= LONGEST_NAME; i--) {
    if (words.slice(i, to).some(({ lower }) => isNoName(lower, pack))) return from;
    if (
      isOffice(words[i - 1]!.lower) ||
      INITIALS.test(words[i - 1]!.text) ||
      /^(?:officer|administrator|superintendent)$/.test(words[i - 1]!.lower)
    )
      return i;
  }
  return from;
}

/** "Harbour Freight CIO Shaygan Orr": offices written by their initials. */
const INITIALS = /^(?:C[A-Z]O|E?S?VP|PM|CM)$/;

const ABBREVIATED = /^(?:gov|sen|rep|dr|mr|mrs|ms|prof|gen|col|lt|sgt|capt|cmdr|adm|rev|hon)$/;

/**
 * "Shadow Minister for Housing Andrew Pell": index of the given name behind an office and its field, where the run begins with
 * the field; null when no such office stands before it.
 */
export function beginBehindField(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  pack: LanguagePack,
): number | null {
  if (isBehindPlainField(words, from, pack) && genderOfFirstName(words[from]!.text) !== null) return from;
  let field = from;
  while (field > 1 && /^(?:and|y|e|for|of|del?|la|the)$/.test(words[field - 1]!.lower)) {
    field--;
    while (field > 1 && words[field - 1]!.isCapitalised && !isHolder(words[field - 1]!, pack)) field--;
  }
  if (field === from || field < 1 || !isHolder(words[field - 1]!, pack)) return null;
  for (let i = to - 2; i > from; i--)
    if (
      to - i <= LONGEST_NAME + 1 &&
      genderOfFirstName(words[i]!.text) !== null &&
      // "Orr St Andrew Parish Council": the field is named after somebody.
      !words.slice(i, to).some(({ lower }) => isNoName(lower, pack))
    )
      return i;
  return null;
}

/** "Head of financial reporting Ann Lee": an office and its field in small letters stand before the name. */
function isBehindPlainField(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  let at = from;
  const isPlain = ({ isWord, isCapitalised, lower }: Word): boolean =>
    isWord &&
    !isCapitalised &&
    ![pack.prepositions, pack.determiners, pack.roles, pack.unnamed].some((list) => list.has(lower));
  while (at > 1 && from - at < LONGEST_FIELD && isPlain(words[at - 1]!)) at--;
  return at < from && at > 1 && /^(?:of|for)$/.test(words[at - 1]!.lower) && isOffice(words[at - 2]!.lower);
}

/** Words of a field of work. */
const LONGEST_FIELD = 4;

const isHolder = ({ lower }: Word, pack: LanguagePack): boolean => isOffice(lower) || pack.roles.has(lower);

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
