import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { firstWord, trimEnd } from "./edges.ts";
import { subjectBefore } from "./subject-before.ts";

/** Words of whoever is quoted, no more. */
const LONGEST = 12;

/** `"...," the agency quoted him as saying`: he says it, and the agency brings it. English; [] elsewhere. */
export function quotedAsSaying(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  if (pack.lang !== "en") return [];
  for (let i = 1; i < words.length - 3; i++) {
    if (!/^(?:quot(?:ed|es)|cit(?:ed|es))$/.test(words[i]!.lower) || quoted[i] !== 0) continue;
    const as = words.findIndex(
      ({ lower }, k) => k > i + 1 && lower === "as" && /^(?:saying|telling)$/.test(words[k + 1]?.lower ?? ""),
    );
    if (as < 0 || as - i > LONGEST || words.slice(i, as).some(({ text }) => /^["“”]$/.test(text))) continue;
    const teller = subjectBefore(view, i, pack);
    if (!teller || teller.cueFrom < i) continue;
    const before = { from: firstWord(view), to: trimEnd(view, teller.source.from) };
    const after = contentAfter(view, as + 2, teller.source.from, pack);
    const content = before.to - before.from > 2 ? [before] : after;
    if (content.length === 0) continue;
    return [
      {
        source: { from: i + 1, to: as },
        cue: [
          { from: i, to: i + 1 },
          { from: as, to: as + 2 },
        ],
        content,
        via: teller.source,
        isHedge: false,
      },
    ];
  }
  return [];
}
