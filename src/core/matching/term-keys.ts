import { termsOf } from "../retrieval/terms-of.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** The key of any word that denies. */
export const NEGATION = "!";
const NEGATIONS = new Set("not no never nor none without sin nunca tampoco ni".split(" "));

/** The keys of a sentence's terms: stems of its words that carry content, its concepts, whether it denies. */
export function termKeys(reading: Reading, lexicon: Pick<Lexicon, "kindOf">, lang: string): Set<string> {
  const keys = new Set(conceptKeys(reading, lexicon));
  for (const term of termsOf(reading.text, lang === "es" ? "es" : "en"))
    if (!term.isStopWord) keys.add(term.hash.toString(36));
  if (reading.tokens.some(({ norm }) => NEGATIONS.has(norm))) keys.add(NEGATION);
  return keys;
}

/** Kinds of what stands in the texts of many records. */
const UNCOUNTED = new Set(["story", "outcome", "legal", "elsewhere"]);

/** The keys of a sentence's concepts; phrases of frames, outcomes, rules and what stands for a whole story are none. */
export function conceptKeys(
  { concepts }: Pick<Reading, "concepts">,
  lexicon: Pick<Lexicon, "kindOf">,
): string[] {
  return [...concepts.keys()]
    .filter((id) => !id.startsWith("'") && !UNCOUNTED.has(lexicon.kindOf(id) ?? ""))
    .map((id) => `:${id}`);
}
