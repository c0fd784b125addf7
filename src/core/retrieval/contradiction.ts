import type { Term } from "./terms-of.ts";

const NEGATIONS = new Set(
  "not no never none nobody nothing neither nor without cannot didnt doesnt dont isnt arent wasnt werent wont wouldnt cant couldnt shouldnt havent hasnt hadnt aint denied denies deny refused false ningun ninguna nunca jamas nadie nada tampoco niega nego sin".split(
    " ",
  ),
);
/** Words before a word on which a negation bears. */
const REACH = 3;

type Pair = { readonly said: number; readonly claim: number };

/**
 * What in the sentence speaks against the claim: another figure with the same unit, or a negation before a shared word on one
 * side only. Null when nothing does.
 */
export function contradictionOf(
  said: readonly Term[],
  claim: readonly Term[],
  pairs: readonly Pair[],
): string | null {
  for (const { said: place, claim: at } of pairs) {
    const [figure, other] = [figureBefore(said, place), figureBefore(claim, at)];
    if (figure !== null && other !== null && figure.number !== other.number && !hasNumber(said, other.number))
      return `the sentence says ${figure.text} ${said[place]!.text}, the claim ${other.text}`;
  }
  const denied = pairs.filter((pair) => Number.isNaN(said[pair.said]!.number));
  const inSentence = denied.filter((pair) => isNegated(said, pair.said));
  const inClaim = denied.filter((pair) => isNegated(claim, pair.claim));
  if (inSentence.length > 0 && inClaim.length === 0)
    return `the sentence denies it: ${phrase(said, inSentence[0]!.said)}`;
  if (inClaim.length > 0 && inSentence.length === 0)
    return `the claim denies it: ${phrase(claim, inClaim[0]!.claim)}`;
  return null;
}

/** The figure of which the word is the unit; null where there is none. */
function figureBefore(terms: readonly Term[], place: number): Term | null {
  const before = terms[place - 1];
  if (before === undefined || Number.isNaN(before.number) || !Number.isNaN(terms[place]!.number)) return null;
  return before;
}

function hasNumber(terms: readonly Term[], number: number): boolean {
  return terms.some((term) => term.number === number);
}

function isNegated(terms: readonly Term[], place: number): boolean {
  for (let i = Math.max(0, place - REACH); i < place; i++) if (NEGATIONS.has(terms[i]!.word)) return true;
  return false;
}

function phrase(terms: readonly Term[], place: number): string {
  return terms
    .slice(Math.max(0, place - REACH), place + 1)
    .map((term) => term.text)
    .join(" ");
}
