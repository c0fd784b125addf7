import type { AttributionSpans } from "./attribution-spans.ts";
import type { LanguagePack } from "./lexicon/pack.ts";
import { subjectBefore } from "./rules/subject-before.ts";
import type { SentenceView } from "./sentence-view.ts";

/** Who refuses to comment, and the words that say so, without content. Null when the sentence tells of no refusal. */
export function readNoComment(view: SentenceView, pack: LanguagePack): AttributionSpans | null {
  const found = pack.noComment.exec(view.sentence.text);
  if (!found) return null;
  const at = view.sentence.start + found.index;
  const cue = view.words.findIndex((word) => word.end > at && word.isWord);
  if (cue < 0 || view.quoted[cue]) return null;
  const subject = subjectBefore(view, cue, pack);
  if (!subject) return null;
  const to = Math.min(view.words.length, cue + found[0].trim().split(/\s+/).length);
  return { source: subject.source, cue: [{ from: cue, to }], content: [], via: null, isHedge: false };
}
