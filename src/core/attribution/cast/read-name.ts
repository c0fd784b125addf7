import type { Word } from "../../text/words.ts";
import { genderOfFirstName } from "../lexicon/first-names.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Registry } from "../registry.ts";
import { beginOfPersonalName } from "./begin-of-personal-name.ts";
import { spell } from "./spell.ts";

const FEMALE_TITLE =
  /^(?:ms|mrs|miss|mme|madam|lady|dame|queen|princess|congresswoman|chairwoman|spokeswoman|councilwoman|sister|sra|srta|señora|doña|dra|presidenta|ministra|alcaldesa|jueza|gobernadora|senadora|diputada|directora|portavoza|vocera|abogada)$/;

const MALE_TITLE =
  /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman|father|brother|sr|señor|don|presidente|ministro|alcalde|gobernador|senador|diputado|director|vocero|abogado|pope|fr|imam|sheikh|rabbi|monseñor)$/;

/** Words of titles of books and songs that are part of nobody's name. */
const NO_NAME = /^(?:no|not|like|the|of|and|in|on|is|are|what|how|why|this|your|my|our)$/;

/** A name and what its own words tell of the bearer. */
export interface ReadName {
  readonly name: string;
  readonly surname: string;
  readonly gender: "m" | "f" | "";
  readonly isFull: boolean;
}

export function readName(
  words: readonly Word[],
  whole: { from: number; to: number },
  pack: LanguagePack,
  registry: Registry,
): ReadName | null {
  // "Senator Ann Lee Tuesday said"
  const isDay =
    whole.to - whole.from > 2 &&
    /day$/.test(words[whole.to - 1]!.lower) &&
    pack.weekdays.has(words[whole.to - 1]!.lower);
  const run = isDay ? { from: whole.from, to: whole.to - 1 } : whole;
  let from = run.from;
  let gender: "m" | "f" | "" = "";
  let titled = false;
  while (from < run.to) {
    const bare = words[from]!.lower.replace(/\.$/, "");
    if (FEMALE_TITLE.test(bare)) gender = "f";
    if (MALE_TITLE.test(bare)) gender = "m";
    if (pack.titles.has(bare) && genderOfFirstName(bare) === null) {
      titled = true;
      from++;
    } else if (
      from === run.from &&
      from === 0 &&
      (pack.conjunctions.has(bare) ||
        pack.prepositions.has(bare) ||
        pack.determiners.has(bare) ||
        pack.adverbs.has(bare))
    )
      from++;
    else break;
  }
  const personal = beginOfPersonalName(words, run, pack);
  if (personal > from) {
    from = personal;
    titled = true;
  }
  const previous = words[run.from - 1]?.lower ?? "";
  if (pack.titles.has(previous) && previous !== "general") titled = true;
  if (from >= run.to) return null;
  const tokens = words.slice(from, run.to);
  if (
    tokens.length > 4 ||
    tokens.some(
      (word) => (pack.organisations.has(word.lower) && word.lower !== "county") || /^\d/.test(word.text),
    )
  )
    return null;
  if (tokens.some((word) => /^(?:Inc|Corp|Ltd|Co|LLC|PLC|SA|AG|GmbH)\.?$/.test(word.text))) return null;
  if (tokens.length > 1 && tokens.some((word) => NO_NAME.test(word.lower))) return null;
  const name = spell(words, from, run.to);
  const entries = registry.find(name);
  if (entries.length > 0) {
    const person = entries.find((entry) => entry.kind === "person");
    if (!person) return null;
    return {
      name: tokens.length > 1 ? name : person.name,
      surname: tokens.at(-1)!.text,
      gender: gender || genderOfFirstName(person.name.split(" ")[0]!) || "",
      isFull: true,
    };
  }
  const byFirst = genderOfFirstName(tokens[0]!.text);
  if (!titled && previous === "the" && byFirst === null) return null;
  if (tokens.length === 1) return { name, surname: name, gender, isFull: titled };
  if (
    !titled &&
    byFirst === null &&
    ((pack.governments.has(tokens[0]!.lower) && !isPersonNoun(previous, pack)) ||
      (tokens[0]!.text === tokens[0]!.text.toUpperCase() && tokens[0]!.text.length > 2))
  )
    return null;
  const surname = tokens.findLast((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word.text))?.text;
  if (surname === undefined) return null;
  return { name, surname, gender: gender || byFirst || "", isFull: true };
}

/** "el oficialista Israel Prado": a noun for a person makes what follows no country. */
function isPersonNoun(lower: string, pack: LanguagePack): boolean {
  return pack.roles.has(lower) || pack.unnamed.has(lower) || (pack.lang === "es" && /ista$/.test(lower));
}
