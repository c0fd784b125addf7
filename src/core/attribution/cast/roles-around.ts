import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { isFiniteVerb } from "../rules/is-finite-verb.ts";

const SPELLED_OUT: Readonly<Record<string, string>> = {
  gov: "governor",
  sen: "senator",
  rep: "representative",
  gen: "general",
  supt: "superintendent",
};

/** With these the words for a post go on to say of what. */
const OF_WHAT = /^(?:of|at|for|de|del)$/;

/** A post somebody is said to hold. */
export interface HeldRole {
  /** In lower case: "mayor". */
  readonly role: string;
  /** Whether the words tell of what: "president of the farm bureau" is not "the president" of everybody. */
  readonly isBound: boolean;
}

/** Role nouns in "Mayor Lena Ortiz", "Lena Ortiz, the mayor", "the mayor, Lena Ortiz". */
export function rolesAround(
  words: readonly Word[],
  run: { from: number; to: number },
  pack: LanguagePack,
): HeldRole[] {
  const roles: HeldRole[] = [];
  const held = (role: string, at: number): HeldRole => ({
    role,
    isBound: OF_WHAT.test(words[at + 1]?.lower ?? ""),
  });
  for (let i = Math.max(0, run.from - 7); i < run.to; i++) {
    const { lower } = words[i]!;
    if (i < run.from && parts(words[i]!, pack)) roles.length = 0;
    const role = SPELLED_OUT[lower.replace(/\.$/, "")] ?? lower;
    if (pack.roles.has(role)) roles.push(held(role, i));
  }
  return words[run.to]?.text === "," ? [...roles, ...rolesApposed(run.to + 1)] : roles;

  function rolesApposed(from: number): HeldRole[] {
    const apposed: HeldRole[] = [];
    for (let i = from; i < Math.min(words.length, from + 8); i++) {
      const { text, lower } = words[i]!;
      if (/^[.;,“”"]$/.test(text)) break;
      // "In a letter to Lena Ortiz, the doctors said": no apposition but the subject.
      if (isFiniteVerb(words[i]!, pack)) return [];
      if (pack.roles.has(lower) || pack.unnamed.has(lower)) apposed.push(held(lower, i));
    }
    return apposed;
  }
}

/** "In a letter to the president in May, Lena Ortiz", "the judge found that Lena Ortiz": whether a word parts post and name. */
function parts(word: Word, pack: LanguagePack): boolean {
  const isPreposition = pack.prepositions.has(word.lower) && !OF_WHAT.test(word.lower);
  return /^[.;“”"]$/.test(word.text) || isPreposition || isFiniteVerb(word, pack);
}
