import type { Models } from "../knowledge.ts";
import type { Article } from "../model/article.ts";
import type { Sentence } from "../model/sentence.ts";
import { languageOf } from "../text/detect-language.ts";
import { openWeights } from "../text/packed-weights.ts";
import type { Word } from "../text/words.ts";
import { labelsOf, type SpanLabel } from "./labels-of.ts";
import { packOf } from "./lexicon/pack-of.ts";
import { findSpans } from "./rules/find-spans.ts";
import { type SentenceView, viewSentences } from "./sentence-view.ts";
import { decode } from "./tagger/decode.ts";
import { featuresOf } from "./tagger/features.ts";
import { surroundingsOf } from "./tagger/surroundings.ts";

/** One label per word as PolNeAR has it: each word is in one attribution at most. Null outside of all. */
export function labelWords(
  article: Article,
  sentences: readonly Sentence[],
  models?: Models,
  generosity = 0,
): { word: Word; label: SpanLabel | null }[] {
  const pack = packOf(languageOf(article));
  if (!pack) return [];
  const weights = models?.tagger ? openWeights(models.tagger) : null;
  const { views } = viewSentences(article, sentences, pack);
  const spans = views.map((view) => findSpans(view, pack));
  return views.flatMap((view, index) => {
    const labels = weights
      ? decode(featuresOf(view, spans[index]!, pack, surroundingsOf(views, spans, index)), weights, [
          -generosity,
        ])
      : labelsOf(view, spans[index]!);
    const own = labels.map((label) => (label === "O" || label === "Via" ? null : label));
    takeMarksIn(view, own);
    return view.words.map((word, i) => ({ word, label: own[i]! }));
  });
}

/** PolNeAR counts a quotation's marks, and the comma or full stop before the closing one, as content. */
function takeMarksIn(view: SentenceView, labels: (SpanLabel | null)[]): void {
  const { words } = view;
  const isMark = (i: number): boolean => /^["“”«»‘’']$/.test(words[i]?.text ?? "");
  for (let i = 0; i < words.length; i++) {
    if (labels[i] !== null) continue;
    const before = labels[i - 1] === "Content";
    if (isMark(i) && (before || (labels[i + 1] === "Content" && !before))) labels[i] = "Content";
    else if (
      before &&
      /^[.,?!]$/.test(words[i]!.text) &&
      (isMark(i + 1) || (i === words.length - 1 && view.quoted[i] !== 0))
    ) {
      labels[i] = "Content";
    }
  }
}
