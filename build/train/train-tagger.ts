import { packOf } from "../../src/core/attribution/lexicon/pack-of.ts";
import { findSpans } from "../../src/core/attribution/rules/find-spans.ts";
import { viewSentences } from "../../src/core/attribution/sentence-view.ts";
import { LABELS } from "../../src/core/attribution/tagger/decode.ts";
import { featuresOf } from "../../src/core/attribution/tagger/features.ts";
import { surroundingsOf } from "../../src/core/attribution/tagger/surroundings.ts";
import { type CorpusText, toArticle } from "../corpus/read-corpus.ts";
import { goldLabels } from "./gold-labels.ts";
import { type LabelledWords, trainCrf } from "./train-crf.ts";

/** The weights of the tagger. 80,000 features, at nine bytes each, are what fits in the budget of the weights. */
export function trainTagger(
  examples: readonly LabelledWords[],
  log: (line: string) => void = () => {},
): Uint8Array {
  return trainCrf(examples, {
    labels: LABELS.length,
    epochs: 8,
    averageFrom: 3,
    rate: 0.12,
    l2: 2e-6,
    dropout: 0.45,
    leastCount: 3,
    mostFeatures: 80_000,
    seeds: [7, 8, 9, 10, 11],
    log,
  });
}

/** Features and labels of a text's sentences; [] in a language without rules. */
export function labelledSentences(text: CorpusText): LabelledWords[] {
  const pack = packOf(text.lang);
  if (!pack) return [];
  const { article, sentences } = toArticle(text);
  const { views } = viewSentences(article, sentences, pack);
  const spans = views.map((view) => findSpans(view, pack));
  return views.map((view, i) => ({
    features: featuresOf(view, spans[i]!, pack, surroundingsOf(views, spans, i)),
    gold: goldLabels(view, text.sentences[i]!),
  }));
}
