import type { AddFeature } from "../text/hash.ts";
import type { Word } from "../text/words.ts";
import { stem } from "./stem.ts";

/** Adds the words of a sentence, their endings and beginnings, pairs of them, and two and three kinds in a row (`wordKind`, one a word). */
export function addWords(words: readonly Word[], kinds: readonly string[], add: AddFeature): void {
  const stems = words.map(stem);
  for (let i = 0; i < words.length; i++) {
    const own = stems[i]!;
    add(18, own);
    if (!words[i]!.isCapitalised && words[i]!.lower.length > 5) add(29, words[i]!.lower.slice(-3));
    if (!words[i]!.isCapitalised && words[i]!.lower.length > 6) add(34, words[i]!.lower.slice(0, 5));
    if (i > 0) {
      add(19, stems[i - 1]!, own);
      add(20, kinds[i - 1]!, kinds[i]!);
    }
    if (i > 1) add(21, kinds[i - 2]!, kinds[i - 1]!, kinds[i]!);
  }
}
