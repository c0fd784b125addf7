import { labelsOf, type SpanLabel } from "../../src/core/attribution/labels-of.ts";
import { packOf } from "../../src/core/attribution/lexicon/pack-of.ts";
import { findSpans } from "../../src/core/attribution/rules/find-spans.ts";
import { type SentenceView, viewSentences } from "../../src/core/attribution/sentence-view.ts";
import { decode } from "../../src/core/attribution/tagger/decode.ts";
import { featuresOf } from "../../src/core/attribution/tagger/features.ts";
import { surroundingsOf } from "../../src/core/attribution/tagger/surroundings.ts";
import type { Models } from "../../src/core/knowledge.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { Sentence } from "../../src/core/model/sentence.ts";
import { languageOf } from "../../src/core/text/detect-language.ts";
import { openWeights } from "../../src/core/text/packed-weights.ts";
import type { Word } from "../../src/core/text/words.ts";

/**
 * One label per word as PolNeAR has it: each word is in one attribution at most. Null outside of all. `generosityOf` says by
 * how many nats the tagger is to favour attributed words in a sentence.
 */
export function labelWords(
  article: Article,
  sentences: readonly Sentence[],
  models: Models | undefined,
  generosityOf: (sentence: Sentence) => number,
): { word: Word; label: SpanLabel | null }[] {
  const pack = packOf(languageOf(article));
  if (!pack) return [];
  const weights = models?.tagger ? openWeights(models.tagger) : null;
  const { views } = viewSentences(article, sentences, pack);
  const spans = views.map((view) => findSpans(view, pack));
  return views.flatMap((view, index) => {
    const labels = weights
      ? decode(featuresOf(view, spans[index]!, pack, surroundingsOf(views, spans, index)), weights, [
          -generosityOf(sentences[index]!),
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
