import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

const SPELLED_OUT: Readonly<Record<string, string>> = {
  gov: "governor",
  sen: "senator",
  rep: "representative",
  gen: "general",
  supt: "superintendent",
};

/** Role nouns in "Mayor Lena Ortiz", "Lena Ortiz, the mayor", "the mayor, Lena Ortiz". */
export function rolesAround(
  words: readonly Word[],
  run: { from: number; to: number },
  pack: LanguagePack,
): string[] {
  const roles: string[] = [];
  for (let i = Math.max(0, run.from - 7); i < run.to; i++) {
    const { lower } = words[i]!;
    if (i < run.from && /^[.;“”"]$/.test(words[i]!.text)) roles.length = 0;
    const role = SPELLED_OUT[lower.replace(/\.$/, "")] ?? lower;
    if (pack.roles.has(role)) roles.push(role);
  }
  if (words[run.to]?.text === ",") {
    for (let i = run.to + 1; i < Math.min(words.length, run.to + 9); i++) {
      if (/^[.;,“”"]$/.test(words[i]!.text)) break;
      if (pack.roles.has(words[i]!.lower) || pack.unnamed.has(words[i]!.lower)) roles.push(words[i]!.lower);
    }
  }
  return roles;
}
