import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { firstWord, lastWord } from "./edges.ts";
import { phraseAt } from "./phrase-at.ts";

export function hedges(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  for (let i = 0; i < view.words.length; i++) {
    if (view.quoted[i]) continue;
    const phrase = phraseAt(view, i, pack.hedges);
    if (!phrase) continue;
    const cue = { from: i, to: i + phrase.length };
    const content = [
      { from: firstWord(view), to: i },
      { from: cue.to, to: lastWord(view) },
    ].filter((range) => range.to > range.from);
    return [{ source: null, cue: [cue], content, via: null, isHedge: true }];
  }
  return [];
}
