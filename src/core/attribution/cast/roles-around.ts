import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

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
    if (i < run.from && isBetween(words[i]!, pack)) roles.length = 0;
    const role = SPELLED_OUT[lower.replace(/\.$/, "")] ?? lower;
    if (pack.roles.has(role)) roles.push(held(role, i));
  }
  if (words[run.to]?.text === ",") {
    for (let i = run.to + 1; i < Math.min(words.length, run.to + 9); i++) {
      if (/^[.;,“”"]$/.test(words[i]!.text)) break;
      const { lower } = words[i]!;
      if (pack.roles.has(lower) || pack.unnamed.has(lower)) roles.push(held(lower, i));
    }
  }
  return roles;
}

/** "In a letter to the president in May, Lena Ortiz": what parts a post from a name that is not its holder's. */
function isBetween({ text, lower }: Word, pack: LanguagePack): boolean {
  return /^[.;“”"]$/.test(text) || (pack.prepositions.has(lower) && !OF_WHAT.test(lower));
}
