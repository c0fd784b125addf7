import { linearScores } from "../../src/core/text/linear-model.ts";
import { openWeights } from "../../src/core/text/packed-weights.ts";
import { corpusFiles, readCorpusFile, toArticle } from "../corpus/read-corpus.ts";
import { claimExamples, readExamples } from "../train/claim-examples.ts";
import { fitClaims } from "../train/fit-claims.ts";
import { packLogistic } from "../train/logistic.ts";
import { shippedModels } from "./shipped-models.ts";

const FOLDS = 5;

/** A sentence that the model has not seen. */
export interface CrosswiseScore {
  readonly lang: string;
  /** Probability that it is a claim, 0 to 1. */
  readonly score: number;
  readonly gold: boolean;
}

/**
 * Every sentence of the corpus by a model fitted to four fifths of the texts without its own: four times as many as are
 * held out, and so a surer figure. The attributions among the features are the shipped tagger's, which has seen most texts.
 */
export function scoreCrosswise(): CrosswiseScore[] {
  const models = shippedModels();
  const texts = corpusFiles().flatMap((file) => readCorpusFile(file).texts);
  const examples = texts.map((text) => claimExamples(text, models));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = examples.filter((__, i) => i % FOLDS !== fold).flat();
    const weights = openWeights(packLogistic(fitClaims(others)))!;
    return texts
      .filter((_, i) => i % FOLDS === fold)
      .flatMap((text) =>
        readExamples(text, toArticle(text), models).map(({ features, label }) => {
          const [logOdds] = linearScores(features, weights);
          return {
            lang: text.lang,
            score: 1 / (1 + Math.exp(-logOdds!)),
            gold: label === 1,
          };
        }),
      );
  });
}
