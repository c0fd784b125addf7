import type { Word } from "../../text/words.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** The last noun before the first preposition; "" when the phrase is a name. */
export function headOf(core: readonly Word[], pack: LanguagePack): string {
  // "the department's monthly report": what is possessed is the head.
  const possessive = core.findLastIndex((word, i) => word.lower === "'s" && i < core.length - 1);
  const preposition = core.findIndex((word, i) => i > 0 && pack.prepositions.has(word.lower));
  // "a friend of the actor's wife": what stands behind the preposition is another's.
  const isInner = preposition > 0 && preposition < possessive && isHeadNoun(core[preposition - 1]!, pack);
  if (possessive >= 0 && !isInner) return headOf(core.slice(possessive + 1), pack);
  let end = core.length;
  const closing = core.at(-1)!;
  // "a Department for Education spokesperson": the preposition stands inside a name before the head.
  const isAfterName =
    core.length > 3 &&
    !closing.isCapitalised &&
    core.at(-2)!.isCapitalised &&
    pack.prepositions.has(core.at(-3)!.lower);
  for (let i = 1; i < core.length; i++) {
    if (
      !isAfterName &&
      pack.prepositions.has(core[i]!.lower) &&
      !(i === 1 && pack.lang === "en" && core[0]!.lower === "one")
    ) {
      end = i;
      break;
    }
  }
  const isNoun = (lower: string): boolean => isKnownNoun(lower, pack);
  if (pack.lang === "es") {
    // "una estimación" is no "una de ellas".
    const isArticle = end > 1 && pack.determiners.has(core[0]!.lower);
    for (let i = isArticle ? 1 : 0; i < end; i++)
      if (
        (!core[i]!.isCapitalised &&
          isNoun(core[i]!.lower) &&
          !(i > 1 && end - i === 1 && ALSO_ADJECTIVE.test(core[i]!.lower))) ||
        (i <= 1 && isNoun(core[i]!.lower) && pack.determiners.has(core[0]!.lower)) ||
        // "Ministra chilena": a title's first word.
        (i === 0 && end > 1 && !core[1]!.isCapitalised && isNoun(core[0]!.lower))
      )
        return core[i]!.lower;
  } else {
    const office = officeAt(core, end - 1, pack);
    if (office) return office;
    for (let i = end - 1; i >= 0; i--) {
      const { lower, text } = core[i]!;
      // "A COMMUTER": a page that prints its first words in capitals.
      const isCapitalised = core[i]!.isCapitalised && !(i > 0 && i < 3 && /^\p{Lu}{5,}$/u.test(text));
      const noun = knownNoun(lower, pack);
      // "Bill Caton": a given name that is a noun as well.
      const isGiven = i === 0 && core[1]?.isCapitalised === true && genderOfFirstName(core[0]!.text) !== null;
      if (noun && !isGiven && (!isCapitalised || i === 0 || core.length === 1)) return noun;
      if (/^(?:familiar|close|briefed|involved|aware)$/.test(lower)) continue;
      if (isCapitalised && i > 0) continue;
    }
  }
  const last = core[end - 1]!;
  return last.isCapitalised ? "" : last.lower;
}

/** "el calendario oficial": Spanish nouns for people that are adjectives behind another noun. */
const ALSO_ADJECTIVE = /^(?:oficial|oficiales|militar|militares|responsable|forense|forenses|nobel)$/;

/** Offices that are written by their initials. */
const INITIALS: Readonly<Record<string, string>> = {
  PM: "minister",
  CM: "minister",
  CS: "secretary",
  PS: "secretary",
  CEO: "ceo",
  MNA: "mp",
  MPA: "mp",
  MLA: "mp",
  MP: "mp",
  MPs: "mps",
  MEP: "mp",
  MEPs: "meps",
  MSP: "mp",
  MSPs: "msps",
};

/** "The Prime Minister", "the female MP", "caretaker Chief Minister": an office in capitals after its article or an adjective is no name; null when none stands there. */
function officeAt(core: readonly Word[], at: number, pack: LanguagePack): string | null {
  const word = core[at]!;
  const isInPhrase =
    pack.determiners.has(core[0]!.lower) || core.slice(0, at).some((each) => !each.isCapitalised);
  if (!word.isCapitalised || at === 0 || !isInPhrase) return null;
  return INITIALS[word.text] ?? (pack.roles.has(word.lower) ? word.lower : null);
}

const isHeadNoun = ({ lower, isCapitalised }: Word, pack: LanguagePack): boolean =>
  !isCapitalised && isKnownNoun(lower, pack);

/** The noun as a list has it: itself, else "author" of "co-author", "force" of "forces"; null when no list has it. */
function knownNoun(lower: string, pack: LanguagePack): string | null {
  const behind = lower.replace(/^\p{L}+-/u, "");
  const single = lower.replace(/(?:s|ies)$/, (ending) => (ending === "ies" ? "y" : ""));
  if (isKnownNoun(lower, pack)) return lower;
  if (
    behind !== lower &&
    (pack.roles.has(behind) || pack.unnamed.has(behind) || pack.organisations.has(behind))
  )
    return behind;
  return pack.organisations.has(single) && single.length > 3 ? single : null;
}

const isKnownNoun = (lower: string, pack: LanguagePack): boolean =>
  pack.unnamed.has(lower) ||
  pack.documents.has(lower) ||
  pack.organisations.has(lower) ||
  pack.outletNouns.has(lower) ||
  pack.roles.has(lower);
