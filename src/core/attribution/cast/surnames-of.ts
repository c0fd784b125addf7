import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** In lower case: the last name, and in Spanish the first of two by which people go. */
export function surnamesOf(
  { name, surname }: { readonly name: string; readonly surname: string },
  pack: LanguagePack,
): string[] {
  const tokens = name.split(" ");
  const first = tokens.at(-2);
  const hasTwo = pack.lang === "es" && tokens.length > 2 && first !== undefined && /^\p{Lu}/u.test(first);
  return hasTwo && genderOfFirstName(first) === null
    ? [surname.toLowerCase(), first.toLowerCase()]
    : [surname.toLowerCase()];
}
