import { LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import { quotedWords, type SentenceView } from "../sentence-view.ts";

export const ADDS = /^(?:add|post)$/;

/** "added a goal", "posted its third win": with a thing and without a quotation, nothing is said. */
export function addsThing(view: SentenceView, i: number, pack: LanguagePack): boolean {
  const next = view.words[i + 1];
  if (!next?.isWord || quotedWords(view, LEAST_QUOTED_WORDS) > 0) return false;
  if (pack.complementisers.has(next.lower) || pack.pluralPronouns.has(next.lower)) return false;
  return (
    pack.determiners.has(next.lower) ||
    /^\p{N}/u.test(next.text) ||
    /^(?:two|three|four|five|six|seven|eight|nine|ten|more|another)$/.test(next.lower)
  );
}
