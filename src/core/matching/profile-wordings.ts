import type { ClaimRecord } from "../model/claim-record.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ProfileData } from "./pack-profiles.ts";
import { readSentence } from "./reading.ts";
import { termKeys } from "./term-keys.ts";

/** Terms that fewer of a record's wordings have are chance. */
const LEAST_SHARE = 0.15;
const LANGUAGES = ["en", "es"] as const;

/** Counts in which terms each record is put, by language. The statement is one of the English wordings. */
export function profileWordings(
  records: readonly Pick<ClaimRecord, "id" | "wordings" | "statement">[],
  lexicon: Lexicon,
): ProfileData {
  const places = new Map<string, number>();
  const place = (key: string): number => {
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  };
  const profiles: Record<"en" | "es", Record<string, number[]>> = { en: {}, es: {} };
  for (const { id, statement, wordings } of records) {
    for (const lang of LANGUAGES) {
      const texts = lang === "en" ? [statement, ...wordings.en] : wordings.es;
      const counts = new Map<string, number>();
      for (const text of texts)
        for (const key of termKeys(readSentence(text, lexicon, null, { lang }), lexicon, lang))
          counts.set(key, (counts.get(key) ?? 0) + 1);
      profiles[lang][id] = [...counts]
        .filter(([, count]) => count >= texts.length * LEAST_SHARE)
        .flatMap(([key, count]) => [place(key), Math.round((100 * count) / texts.length)]);
    }
  }
  return { terms: [...places.keys()].join(" "), ...profiles };
}
