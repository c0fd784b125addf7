import type { Word } from "../../text/words.ts";
import type { LanguagePack } from "../lexicon/pack.ts";

/** Prepositions that join a noun to its post or home rather than begin a new phrase. */
const INNER = new Set([
  "of",
  "for",
  "from",
  "with",
  "de",
  "del",
  "para",
  "con",
  "at",
  "in",
  "en",
  "to",
  "about",
  "between",
]);

/** Whether the preposition at `at` goes on with the noun phrase before it: "the mayor of", "personas informadas sobre". */
export function staysInside(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (!next?.isWord || pack.weekdays.has(next.lower)) return false;
  if (
    lower === "of" ||
    lower === "de" ||
    lower === "del" ||
    lower === "for" ||
    lower === "para" ||
    lower === "from" ||
    lower === "with"
  )
    return true;
  // "personas informadas sobre el plan", "fuentes al tanto", "con conocimiento del caso"
  if (pack.lang === "es" && /^(?:a|al|con|sobre)$/.test(lower))
    if (
      /^(?:informad|familiarizad|cercan|próxim|vinculad|allegad)[oa]s?$/.test(words[at - 1]!.lower) ||
      /^(?:tanto|conocimiento|acceso)$/.test(next.lower)
    )
      return true;
  if (!INNER.has(lower))
    return (
      /^(?:on|close|briefed|familiar|against|cercana|cercano|sobre)$/.test(lower) &&
      /^(?:briefed|familiar|informed|specialist|expert|reporter)$/.test(words[at - 1]!.lower)
    );
  if (next.isCapitalised) return true;
  return /^(?:familiar|close|briefed|cercana|cercano)$/.test(words[at - 1]!.lower);
}
