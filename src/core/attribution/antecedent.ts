import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { phraseStart } from "./rules/phrase-start.ts";
import type { SentenceView, WordRange } from "./sentence-view.ts";

/** "indicó la plataforma, que subrayó que": who stands before the relative's comma, as the rules found it; null where they found nobody there. */
export function antecedent(
  view: SentenceView,
  at: number,
  byRules: readonly AttributionSpans[],
  pack: LanguagePack,
): WordRange | null {
  const { words } = view;
  if (words[at - 1]?.text !== ",") return null;
  const found = byRules.find(({ source }) => source && source.from < at - 1 && source.to >= at - 1);
  if (found?.source) return { from: found.source.from, to: at - 1 };
  // "por varios diputados, quienes argumentaron que"
  const from = /^quien/.test(words[at]!.lower) ? phraseStart(view, at - 2, pack) : null;
  return from === null ? null : { from, to: at - 1 };
}
