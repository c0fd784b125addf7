import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { afterComma, lastWord } from "./edges.ts";

/** Words of a name and its titles, no more. */
const LONGEST = 8;

/** "In Dr. Shaw's words, ...", "In the mayor's view, ...": whose words they are opens the sentence. English; [] elsewhere. */
export function inOwnWords(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  if (pack.lang !== "en" || words[0]?.lower !== "in" || quoted[0] !== 0) return [];
  const mark = words.findIndex(({ text }, i) => i > 1 && i <= LONGEST && /^['’]s?$/.test(text));
  if (mark < 2) return [];
  const noun = words[mark + 1]?.lower === "own" ? mark + 2 : mark + 1;
  if (
    !/^(?:words|view|opinion|telling|account)$/.test(words[noun]?.lower ?? "") ||
    words[noun + 1]?.text !== ","
  )
    return [];
  const content = { from: afterComma(view, noun + 1), to: lastWord(view) };
  if (content.to <= content.from) return [];
  return [
    {
      source: { from: 1, to: mark },
      cue: [{ from: mark, to: noun + 1 }],
      content: [content],
      via: null,
      isHedge: false,
    },
  ];
}
