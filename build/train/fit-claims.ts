import { fitLogistic, type LabelledFeatures, type LogisticModel, meanOfModels } from "./logistic.ts";
import { readWordGroups } from "./word-groups.ts";

const SEEDS = [11, 12, 13];
/** In steps of the eight bits that a weight has; what is left out moves no held-out figure by more than chance. */
const LEAST_WEIGHT = 6;

/**
 * Fits the model of check-worthiness: label 1 for claims; the groups of words are spread over the words. One class: its
 * score is the log odds of a claim. Features with small weights are left out.
 */
export function fitClaims(examples: readonly LabelledFeatures[]): LogisticModel {
  const groups = readWordGroups();
  const grouped = examples.map(({ features, label }) => ({ features: groups.add(features), label }));
  const fits = SEEDS.map((seed) =>
    fitLogistic(grouped, {
      classes: 2,
      epochs: 20,
      rate: 0.03,
      l2: 1e-4,
      dropout: 0.6,
      leastCount: 2,
      seed,
    }),
  );
  return withoutSmall(asLogOdds(groups.spread(meanOfModels(fits))));
}

function asLogOdds({ weights, biases }: LogisticModel): LogisticModel {
  const difference = (row: readonly number[]): number[] => [row[1]! - row[0]!];
  return {
    weights: new Map([...weights].map(([hash, row]) => [hash, difference(row)])),
    biases: difference(biases),
  };
}

function withoutSmall({ weights, biases }: LogisticModel): LogisticModel {
  let most = Math.abs(biases[0]!);
  for (const [weight] of weights.values()) most = Math.max(most, Math.abs(weight!));
  const step = most / 127;
  return {
    weights: new Map([...weights].filter(([, row]) => Math.round(Math.abs(row[0]!) / step) >= LEAST_WEIGHT)),
    biases,
  };
}
