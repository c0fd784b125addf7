import { fitLogistic, type LabelledFeatures, type LogisticModel, meanOfModels } from "./logistic.ts";
import { readWordGroups } from "./word-groups.ts";

const SEEDS = [11, 12, 13];

/** Fits the model of check-worthiness: label 1 for claims; the groups of words are spread over the words. */
export function fitClaims(examples: readonly LabelledFeatures[]): LogisticModel {
  const groups = readWordGroups();
  const grouped = examples.map(({ features, label }) => ({ features: groups.add(features), label }));
  const fits = SEEDS.map((seed) =>
    fitLogistic(grouped, {
      classes: 2,
      epochs: 8,
      rate: 0.04,
      l2: 1e-4,
      dropout: 0.4,
      leastCount: 3,
      seed,
    }),
  );
  return groups.spread(meanOfModels(fits));
}
