import type { Models } from "../knowledge.ts";
import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";
import { languageOf } from "../text/detect-language.ts";
import type { Word } from "../text/words.ts";
import { type AttributionSpans, findSpans } from "./find-spans.ts";
import { packOf } from "./lexicon/pack-of.ts";
import { type SentenceView, viewSentences } from "./sentence-view.ts";

export type SpanLabel = "Source" | "Cue" | "Content";

/** One label per word as PolNeAR has it: each word is in one attribution at most. Null outside of all. */
export function labelWords(
  article: Article,
  sentences: readonly Sentence[],
  _models?: Models,
): { word: Word; label: SpanLabel | null }[] {
  const pack = packOf(languageOf(article));
  if (!pack) return [];
  return viewSentences(article, sentences).views.flatMap((view) => {
    const labels = labelsOf(view, findSpans(view, pack));
    return view.words.map((word, i) => ({ word, label: labels[i]! }));
  });
}

/** Inner sources and cues do not cut the content that holds them. */
export function labelsOf(view: SentenceView, spans: readonly AttributionSpans[]): (SpanLabel | null)[] {
  const labels = new Array<SpanLabel | null>(view.words.length).fill(null);
  const put = (from: number, to: number, label: SpanLabel): void => {
    for (let i = from; i < to; i++) labels[i] ??= label;
  };
  for (const each of spans) {
    if (each.isHedge && labels.some((label) => label !== null)) continue;
    const cue = each.cue[0];
    if (cue && labels[cue.from] === "Content") continue;
    if (each.source) put(each.source.from, each.source.to, "Source");
    for (const range of each.cue) put(range.from, range.to, "Cue");
    for (const range of each.content) put(range.from, range.to, "Content");
  }
  return labels;
}
