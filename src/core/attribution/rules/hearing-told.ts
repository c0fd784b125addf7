import type { AttributionSpans } from "../attribution-spans.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { SentenceView, WordRange } from "../sentence-view.ts";
import { contentAfter } from "./content-after.ts";
import { hasClause } from "./has-clause.ts";
import { subjectBefore } from "./subject-before.ts";

const HEARING =
  /^(?:court|courts|jury|jurors|inquest|tribunal|hearing|trial|inquiry|panel|magistrates|bench)$/;

/** Whether the words name a court, a jury, an inquest. */
export const isHearing = (words: SentenceView["words"], { from, to }: WordRange): boolean =>
  words.slice(from, to).some(({ lower }) => HEARING.test(lower));

/** "The jury was told that the two men met": what a hearing is told is what it heard. English; [] elsewhere. */
export function hearingTold(view: SentenceView, pack: LanguagePack): AttributionSpans[] {
  const { words, quoted } = view;
  if (pack.lang !== "en") return [];
  for (let i = 2; i < words.length - 2; i++) {
    if (words[i]!.lower !== "told" || !/^(?:was|were|is|been)$/.test(words[i - 1]!.lower) || quoted[i] !== 0)
      continue;
    const subject = subjectBefore(view, i, pack);
    if (!subject || !isHearing(words, subject.source) || words[i + 1]?.lower === "by") continue;
    const cue = [{ from: subject.cueFrom, to: i + 1 }];
    // "..., the inquest was told."
    const isClosing = !words.slice(i + 1).some(({ isWord }) => isWord) && subject.source.from > 3;
    const content = isClosing
      ? [{ from: 0, to: subject.source.from - 1 }]
      : contentAfter(view, i + 1, subject.source.from, pack);
    if (content.length > 0 && (isClosing || hasClause(words, i + 1, pack) || words.length - i > 6))
      return [{ source: subject.source, cue, content, via: null, isHedge: false }];
  }
  return [];
}
