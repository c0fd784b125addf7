import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { firstWord, lastWord } from "./edges.ts";
import { phraseAt } from "./phrase-at.ts";

export function hedges(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  for (let i = 0; i < view.words.length; i++) {
    if (view.quoted[i]) continue;
    const length = phraseAt(view, i, pack.hedges)?.length ?? accusedOnADay(view, i, pack);
    if (length === 0) continue;
    const cue = { from: i, to: i + length };
    const content = [
      { from: firstWord(view), to: i },
      { from: cue.to, to: lastWord(view) },
    ].filter((range) => range.to > range.from);
    return [{ source: null, cue: [cue], content, via: null, isHedge: true }];
  }
  return [];
}

/** "was accused Wednesday of", "were accused on Monday of": length of the phrase in words; 0 when it does not stand there. */
function accusedOnADay({ words }: SentenceView, at: number, pack: LanguagePack): number {
  if (!/^(?:is|are|was|were)$/.test(words[at]!.lower) || words[at + 1]?.lower !== "accused") return 0;
  const day = words[at + 2]?.lower === "on" ? at + 3 : at + 2;
  return pack.weekdays.has(words[day]?.lower ?? "") && words[day + 1]?.lower === "of" ? day + 2 - at : 0;
}
