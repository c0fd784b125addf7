import { type PackedWeights, rowOf } from "./packed-weights.ts";

/** Scores of a linear model over hashed features, one per class, in nats; the row of the start holds the biases. */
export function linearScores(features: Uint32Array, model: PackedWeights): Float64Array {
  const { labels, transitions, weights, scale } = model;
  const scores = new Float64Array(labels);
  for (let label = 0; label < labels; label++) scores[label] = transitions[labels * labels + label]!;
  for (const hash of features) {
    const row = rowOf(model, hash);
    if (row >= 0)
      for (let label = 0; label < labels; label++) scores[label]! += weights[row * labels + label]!;
  }
  return scores.map((score) => score * scale);
}
