import type { Word } from "../text/words.ts";

/** Names and numbers are one each, so that the model learns no one's name; other words lose their endings. */
export function stem(word: Word): string {
  if (/\p{N}/u.test(word.text)) return "0";
  if (word.isCapitalised && word.start > 0) return "Name";
  return word.lower.length > 5
    ? word.lower.replace(/(?:ing|ed|es|s|ly|mente|ción|ciones|ando|iendo)$/, "")
    : word.lower;
}
