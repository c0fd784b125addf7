/** Endings of nouns, adjectives and regular verbs, without accents, longest first. */
const ENDINGS = [
  "amientos",
  "imientos",
  "amiento",
  "imiento",
  "aciones",
  "uciones",
  "idades",
  "adoras",
  "adores",
  "iciones",
  "mente",
  "acion",
  "icion",
  "ucion",
  "iones",
  "ieron",
  "iendo",
  "aron",
  "aban",
  "ando",
  "aran",
  "eran",
  "iran",
  "adas",
  "ados",
  "idas",
  "idos",
  "idad",
  "ador",
  "ases",
  "aste",
  "iste",
  "amos",
  "emos",
  "imos",
  "ada",
  "ado",
  "ida",
  "ido",
  "aba",
  "ara",
  "era",
  "ira",
  "ion",
  "ias",
  "ian",
  "ivo",
  "iva",
  "ia",
  "io",
  "ar",
  "er",
  "ir",
  "as",
  "os",
  "es",
  "an",
  "en",
  "a",
  "o",
  "e",
  "i",
];

const SHORTEST_STEM = 3;

/**
 * The stem of a Spanish word in lower case and without accents: its longest known ending taken off, never more than leaves
 * three letters. Lighter than Snowball's Spanish stemmer, which it follows.
 */
export function stemSpanish(word: string): string {
  const singular = word.endsWith("ces") && word.length > 4 ? `${word.slice(0, -3)}z` : word;
  for (const ending of ENDINGS) {
    if (singular.length - ending.length >= SHORTEST_STEM && singular.endsWith(ending))
      return singular.slice(0, -ending.length);
  }
  return singular;
}
