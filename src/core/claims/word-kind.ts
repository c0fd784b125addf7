import type { Word } from "../text/words.ts";
import { isJudgement } from "./judgement-words.ts";
import { KIND_LISTS } from "./kind-lists.ts";
import { PAST_FORMS, PRESENT_FORMS } from "./verb-forms.ts";

/** Where a word is in several lists, the first of these counts. */
const ORDER = [
  "modal",
  "future",
  "past",
  "present",
  "i",
  "you",
  "not",
  "hedge",
  "question",
  "quantity",
  "date",
  "condition",
  "ahead",
  "behind",
  "need",
  "effect",
  "people",
  "it",
  "imperative",
];

const KIND_OF_WORD: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(KIND_LISTS).map(([lang, lists]) => {
    const kinds = new Map<string, string>();
    for (const kind of ORDER)
      for (const word of lists[kind] ?? []) if (!kinds.has(word)) kinds.set(word, kind);
    for (const word of PAST_FORMS[lang] ?? []) if (!kinds.has(word)) kinds.set(word, "past");
    for (const word of PRESENT_FORMS[lang] ?? []) if (!kinds.has(word)) kinds.set(word, "present");
    return [lang, kinds];
  }),
);

/** What a word tells about the sentence's tense, person and tone: "past", "number", "judgement"; "word" for most. */
export function wordKind(word: Word, lang: string): string {
  const { lower } = word;
  if (/\p{N}/u.test(word.text)) return "number";
  const known = (KIND_OF_WORD[lang] ?? KIND_OF_WORD.en!).get(lower);
  if (known && (known !== "imperative" || word.start === 0)) return known;
  if (word.isCapitalised && word.start > 0) return "name";
  if (isJudgement(lower, lang)) return "judgement";
  if (lang === "en" && /[a-z]{2}ed$/.test(lower)) return "past";
  if (lang === "es" && /(?:ar|(?<!qu|f|ug)er|(?<!qu)ir)(?:ía|ían|íamos)$/.test(lower) && lower.length > 4)
    return "modal";
  if (lang === "es" && /(?:ó|aron|ieron|aba|aban|ía|ían)$/.test(lower) && lower.length > 3) return "past";
  if (lang === "es" && /(?:rá|rán|remos)$/.test(lower) && lower.length > 4) return "future";
  if (lang === "en" && /ing$/.test(lower)) return "ing";
  return "word";
}
