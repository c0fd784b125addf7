import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { subjectBefore } from "./subject-before.ts";

/** Words of whom somebody appeals to, no more. */
const LONGEST = 8;

/** "The mayor appealed to drivers to stay away", "appealed for calm": English, and no appeal to a court; [] elsewhere. */
export function appeals(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  if (pack.lang !== "en") return [];
  const at = words.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      /^appeal(?:ed|s)$/.test(lower) &&
      /^(?:to|for)$/.test(words[i + 1]?.lower ?? "") &&
      quoted[i] === 0,
  );
  if (at < 0) return [];
  const isTo = words[at + 1]!.lower === "to";
  const asks = words.slice(at + 2, at + 2 + LONGEST).findIndex(({ lower }) => /^(?:to|for|not)$/.test(lower));
  if (isTo && asks < 1) return [];
  const subject = subjectBefore(view, at, pack);
  if (!subject || subject.isNegated || pack.relatives.has(words[subject.source.from]!.lower)) return [];
  const content = contentAfter(view, at + 1, subject.source.from, pack);
  return content.length === 0
    ? []
    : [
        {
          source: subject.source,
          cue: [{ from: subject.cueFrom, to: at + 1 }],
          content,
          via: null,
          isHedge: false,
        },
      ];
}
