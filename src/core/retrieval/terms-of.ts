import { hashOf } from "../text/hash.ts";
import { canonicalOf } from "./canonical.ts";
import { stemEnglish } from "./stem-english.ts";
import { stemSpanish } from "./stem-spanish.ts";
import { stopWordsOf } from "./stop-words.ts";

/** One word of a text as retrieval sees it. */
export interface Term {
  /** FNV-1a of the stem, unsigned 32 bits. */
  readonly hash: number;
  /** As written. */
  readonly text: string;
  /** In lower case, without accents. */
  readonly word: string;
  readonly isStopWord: boolean;
  /** The figure that the word stands for ("4,300", "seven"); NaN for others. */
  readonly number: number;
  /** Written with a capital where not every word of the text is. */
  readonly isCapitalised: boolean;
  /** Read out of a hashtag or a handle. */
  readonly isTag: boolean;
}

const ADDRESS = /(?:https?:\/\/|www\.|pic\.twitter\.com|\bt\.co\/)\S*/gi;
const TOKEN =
  /[#@][\p{L}\p{N}_]+|\p{N}+(?:[.,]\p{N}{3})+(?!\p{N})(?:\.\p{N}+)?|\p{N}+(?:\.\p{N}+)?|%|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Where the words of "#DefundTheCBC" and "@realDonaldTrump" part. */
const TAG_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+/gu;
const NON_ASCII = /[^\0-\x7f]/;
const SCALE: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  mn: "million",
  b: "billion",
  bn: "billion",
  t: "trillion",
  tn: "trillion",
};

/** The words of `text` in order. `lang` is a BCP 47 primary subtag. Linear, never throws. */
export function termsOf(text: string, lang: string): Term[] {
  const plain = (NON_ASCII.test(text) ? text.normalize("NFKC") : text).replace(ADDRESS, " ");
  const terms: Term[] = [];
  const isSpanish = lang === "es";
  const titled = isTitleCase(plain);
  let afterNumber = false;
  for (const found of plain.matchAll(TOKEN)) {
    const token = found[0];
    const first = token[0]!;
    if (first === "#" || first === "@") {
      for (const part of token.match(TAG_PART) ?? []) terms.push(termOf(part, isSpanish, lang, false, true));
      afterNumber = false;
      continue;
    }
    const scale = afterNumber ? SCALE[token.toLowerCase()] : undefined;
    const capital = !titled && first !== first.toLowerCase();
    terms.push(termOf(scale ?? token, isSpanish, lang, capital, false));
    afterNumber = first >= "0" && first <= "9";
  }
  return terms;
}

function termOf(
  token: string,
  isSpanish: boolean,
  lang: string,
  isCapitalised: boolean,
  isTag: boolean,
): Term {
  const known = lookUp(token, isSpanish, lang);
  return {
    hash: known.hash,
    text: token,
    word: known.word,
    isStopWord: known.isStopWord,
    number: known.number,
    isCapitalised,
    isTag,
  };
}

type Known = Pick<Term, "hash" | "word" | "isStopWord" | "number">;

/** Words seen lately, by spelling: most of a text has been stemmed before. Emptied when full. */
const MEMORY = 40_000;
const memory = { en: new Map<string, Known>(), es: new Map<string, Known>() };

function lookUp(token: string, isSpanish: boolean, lang: string): Known {
  const map = isSpanish ? memory.es : memory.en;
  const known = map.get(token);
  if (known !== undefined) return known;
  if (map.size >= MEMORY) map.clear();
  const read = readToken(token, isSpanish, lang);
  map.set(token, read);
  return read;
}

function readToken(token: string, isSpanish: boolean, lang: string): Known {
  const first = token.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const number = Number(token.replace(/,/g, "").replace(/\.(?=\d{3}(?:\.|$))/g, isSpanish ? "" : "."));
    return { hash: hashOf(String(number)), word: String(number), isStopWord: false, number };
  }
  const word = fold(token);
  const canonical = canonicalOf(token, word);
  const number = numberNamed(canonical);
  if (!Number.isNaN(number)) return { hash: hashOf(String(number)), word, isStopWord: false, number };
  const stopWords = stopWordsOf(isSpanish ? "es" : lang === "" ? "en" : lang);
  const isStopWord = canonical === word && stopWords.has(word);
  const stem = isSpanish ? stemSpanish(canonical) : stemEnglish(canonical);
  // "noted" must not meet "not".
  const key = !isStopWord && stopWords.has(stem) ? `${stem}~` : stem;
  return { hash: hashOf(key), word, isStopWord, number: Number.NaN };
}

/** In lower case, without accents, apostrophes, possessive 's and the full stops of initials. */
function fold(token: string): string {
  const lower = token
    .toLowerCase()
    .replace(/['’]s$/, "")
    .replace(/['’.]/g, "");
  return NON_ASCII.test(lower) ? lower.normalize("NFD").replace(/\p{M}/gu, "") : lower;
}

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const NAMED = new Map<string, number>([
  ...NUMBERS.map((name, i) => [name, i] as const),
  ...Object.entries(TENS),
]);

function numberNamed(word: string): number {
  return NAMED.get(word) ?? Number.NaN;
}

/** Share of the longer words with a capital from which on a text is a headline. */
const TITLE_CASE = 0.85;

/** Whether nearly all longer words carry a capital, as in headlines: then a capital says nothing. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]{3,}/gu);
  if (words === null) return false;
  let capitals = 0;
  let counted = 0;
  for (const word of words) {
    if (stopWordsOf("en").has(word)) continue;
    counted++;
    if (word[0] !== word[0]!.toLowerCase()) capitals++;
  }
  return capitals > 2 && capitals >= counted * TITLE_CASE;
}
