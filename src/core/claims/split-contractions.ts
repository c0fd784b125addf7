import type { Word } from "../text/words.ts";

const ENDING = /^(\p{L}+?)(n't|'(?:re|ve|ll|d|m))$/u;
/** What is left of a verb before "n't" where it is no word. */
const WHOLE: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall", ai: "is" };

/** English contractions as the two words that they are: "they're" as "they" and "'re", "won't" as "will" and "n't". Others stay. */
export function splitContractions(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    const parts = word.lower.includes("'") ? ENDING.exec(word.lower) : null;
    if (!parts) return [word];
    const at = word.end - parts[2]!.length;
    const cut = parts[1]!.length;
    const first = { ...word, end: at, text: word.text.slice(0, cut), lower: WHOLE[parts[1]!] ?? parts[1]! };
    const second = { ...word, start: at, text: word.text.slice(cut), lower: parts[2]!, isCapitalised: false };
    return [first, second];
  });
}
