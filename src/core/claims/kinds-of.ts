import type { Word } from "../text/words.ts";
import { isBaseForm } from "./verb-forms.ts";
import { wordKind } from "./word-kind.ts";

const PLURAL_SUBJECTS = new Set("i we they you who people".split(" "));
const ADVERBS = /(?:ly|^(?:also|never|always|often|still|already|just|even|now|all|both))$/;

/**
 * The kinds of words (`wordKind`) as they stand beside each other, one a word. In English a plain verb is a present after a
 * plural subject ("they need", "markets run") and no tense after "to" or a modal ("to cut", "will put").
 */
export function kindsOf(words: readonly Word[], lang: string): string[] {
  const kinds = words.map((word) => wordKind(word, lang));
  if (lang !== "en") return kinds;
  return kinds.map((kind, i) => {
    const { lower, isCapitalised } = words[i]!;
    if (isCapitalised || !isBaseForm(lower)) return kind;
    let before = i - 1;
    while (before >= 0 && (ADVERBS.test(words[before]!.lower) || kinds[before] === "not")) before--;
    const subject = words[before];
    if (!subject) return kind;
    if (subject.lower === "to" || kinds[before] === "modal" || kinds[before] === "future")
      return kind === "past" || kind === "present" ? "word" : kind;
    if (kind !== "word" && kind !== "need" && kind !== "effect") return kind;
    return PLURAL_SUBJECTS.has(subject.lower) || (/[^s']s$/.test(subject.lower) && kinds[before] === "word")
      ? "present"
      : kind;
  });
}
