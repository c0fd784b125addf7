import type { Found } from "./stands-as.ts";
import type { Token } from "./tokens.ts";

const KIN =
  /^(?:nephews?|nieces?|brothers?|sisters?|cousins?|uncle|aunt|sons?|daughters?|stepsons?|mother|father|bodyguards?|namesake|sobrin[oa]s?|herman[oa]s?|prim[oa]s?|ti[oa]|hij[oa]s?|hijastr[oa]s?|escoltas?)$/;

/**
 * Whether one of the places names a person only to say whose family or guard somebody else is: "a nephew of El Mencho",
 * "El Mencho's nephew". Where another of the places is that relative, the record is about him.
 */
export function namesKin(places: readonly Found[], tokens: readonly Token[]): boolean {
  const isFound = (at: number) => places.some(({ from, to }) => from <= at && at < to);
  const isKin = (at: number) => KIN.test(tokens[at]?.norm ?? "") && !isFound(at);
  return places.some(({ from, to }) => {
    if (!tokens[from]!.isCapitalised) return false;
    const isOf = /^(?:of|de|del)$/.test(tokens[from - 1]?.norm ?? "") && isKin(from - 2);
    return isOf || (isKin(to) && !tokens[to]!.afterBreak);
  });
}
