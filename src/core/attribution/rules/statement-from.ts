import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { phraseAfter } from "./phrase-after.ts";
import { subjectBefore } from "./subject-before.ts";

/** "The Times received a similar statement from Ms. Kelly": what she stated reaches us through the paper. */
export function statementFrom(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  for (let i = 1; i < words.length - 2; i++) {
    if (quoted[i] || !/^(?:received|obtained|got|secured|recibió|obtuvo)$/.test(words[i]!.lower)) continue;
    for (let k = i + 1; k < Math.min(words.length - 2, i + 6); k++) {
      if (
        !/^(?:statement|comment|confirmation|reply|response|answer|apology|comunicado|respuesta|confirmación|declaración)$/.test(
          words[k]!.lower,
        )
      )
        continue;
      if (!/^(?:from|de)$/.test(words[k + 1]!.lower)) break;
      const source = phraseAfter(view, k + 2, pack);
      const via = subjectBefore(view, i, pack);
      if (!source || !via || via.isNegated) break;
      return [
        {
          source,
          cue: [{ from: i, to: k + 2 }],
          content: [{ from: i, to: k + 1 }],
          via: via.source,
          isHedge: false,
        },
      ];
    }
  }
  return [];
}
