import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Adjectives between an article and its noun, no more. */
const LONGEST_PHRASE = 5;

/** Nouns by which the article speaks of somebody unnamed ("a witness told the court"), with the first sentence that does so. English. */
export function introducedNouns(
  views: readonly SentenceView[],
  pack: LanguagePack,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (pack.lang !== "en") return found;
  for (const { words, sentence } of views)
    for (let i = 0; i < words.length; i++) {
      if (!/^(?:an?|one|another|two|three|unnamed|unidentified)$/.test(words[i]!.lower)) continue;
      // "Ann Lee, a teacher", "she is a teacher": she is the one.
      if (/^(?:,|is|was|as|be|been|became|like|being|'s|'m)$/.test(words[i - 1]?.lower ?? "")) continue;
      for (let k = i + 1; k < Math.min(words.length, i + LONGEST_PHRASE); k++) {
        const { lower, isWord } = words[k]!;
        if (!isWord || pack.prepositions.has(lower) || pack.auxiliaries.has(lower)) break;
        if (!found.has(lower)) found.set(lower, sentence.index);
      }
    }
  return found;
}
