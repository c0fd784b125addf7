import type { Cast } from "../cast/cast.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { bareName } from "../registry.ts";

/** Nouns for outlets that name nothing else. */
const MEDIUM =
  /^(?:newspaper|paper|magazine|broadcaster|network|website|tabloid|outlet|diario|periódico|revista|cadena|emisora|canal|portal)$/;

/** Whether words that the tagger took for a way may be an outlet's name that no list has. */
export function mayBeOutlet(name: string, cast: Cast, pack: LanguagePack): boolean {
  const last = name.split(" ").at(-1)!;
  // "Officials tell paper", in a headline: no more is said of which.
  if (/^\p{Ll}+$/u.test(name) && MEDIUM.test(last)) return true;
  if (
    !/\p{Lu}|\p{N}/u.test(name) ||
    (!/^[\p{Lu}\p{N}]/u.test(last) && !pack.outletNouns.has(last.toLowerCase())) ||
    pack.weekdays.has(name.toLowerCase().split(" ")[0]!) ||
    /\bDay$/.test(name) ||
    name.split(" ").some((word) => pack.organisations.has(word.toLowerCase()))
  )
    return false;
  const { person, organisation } = cast.evidence(bareName(name));
  return person <= organisation && !isDemonym(name.toLowerCase());
}
