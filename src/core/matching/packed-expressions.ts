import { openStrings, type PackedStrings, packStrings } from "../text/packed-strings.ts";
import { phraseConcept, writtenPhrase } from "./lexicon.ts";
import { openNumbers, openPostings, packNumbers, packPostings } from "./postings.ts";
import { fileByKey, type Written, type WrittenByKey } from "./written-by-key.ts";

/**
 * Expressions as bytes, and the keys under which they stand. Phrases of frames come behind the lexicon's; they are written
 * in their concepts, which are the first of the sorted list of concepts: no id begins with a quotation mark.
 */
export interface PackedExpressions {
  /** The lexicon's. */
  readonly texts: Uint8Array;
  /** For each text its concept's place. */
  readonly conceptOf: Uint8Array;
  readonly keys: Uint8Array;
  /** For each key: places of expressions times four, plus the languages of which they are: 1 English, 2 Spanish, 3 both. */
  readonly underKey: Uint8Array;
}

const LANGUAGES = { en: 1, es: 2 } as const;
const BOTH = LANGUAGES.en | LANGUAGES.es;

/** `concepts` are sorted. Throws where an expression cannot be read, naming its concept. */
export function packExpressions(
  written: readonly Written[],
  phrases: ReadonlySet<string>,
  concepts: readonly string[],
): PackedExpressions {
  const numbers = new Map(concepts.map((concept, i) => [concept, i]));
  const inOrder = [...phrases].sort(
    (a, b) => numbers.get(phraseConcept(a))! - numbers.get(phraseConcept(b))!,
  );
  const all = [...written, ...inOrder.map(writtenPhrase)].map((each, place) => ({ ...each, place }));
  const filed = [...fileByKey(all)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    texts: packStrings(written.map(({ expression }) => expression)),
    conceptOf: packNumbers(written.map(({ concept }) => numbers.get(concept)!)),
    keys: packStrings(filed.map(([key]) => key)),
    underKey: packPostings(
      filed.map(([, under]) =>
        under.map(({ place, lang }) => place * 4 + (lang === null ? BOTH : LANGUAGES[lang])),
      ),
    ),
  };
}

/** The expressions of a language by their keys, made when they are asked for. */
export function openExpressions(
  packed: PackedExpressions,
  concepts: PackedStrings,
): (lang: "en" | "es") => WrittenByKey {
  const texts = openStrings(packed.texts);
  const conceptOf = openNumbers(packed.conceptOf);
  const keys = openStrings(packed.keys);
  const underKey = openPostings(packed.underKey);
  const writtenAt = (place: number): Pick<Written, "concept" | "expression"> => {
    if (place < texts.length) return { concept: concepts.at(conceptOf[place]!), expression: texts.at(place) };
    const concept = concepts.at(place - texts.length);
    return { concept, expression: concept.slice(1, -1) };
  };
  return (lang) => (key) =>
    Array.from(underKey.of(keys.indexOf(key)))
      .filter((posting) => posting & LANGUAGES[lang])
      .map((posting) => writtenAt(posting >> 2));
}
