import type { SourceKind } from "../../model/attribution.ts";
import { rowOf, type TaggerWeights } from "../tagger/weights.ts";

/** Kinds in the order of the model's outputs. A pure hedge has no words to classify. */
export const KINDS: readonly SourceKind[] = [
  "named-person",
  "organisation",
  "outlet",
  "document",
  "anonymous",
];

/** The likeliest kind of a source by a linear model over its features. */
export function classifyKind(features: Uint32Array, model: TaggerWeights): SourceKind {
  const scores = new Float64Array(model.labels);
  // The row of transitions from the start holds the kinds' own weights.
  for (let label = 0; label < model.labels; label++)
    scores[label] = model.transitions[model.labels * model.labels + label]!;
  for (const hash of features) {
    const row = rowOf(model, hash);
    if (row >= 0)
      for (let label = 0; label < model.labels; label++)
        scores[label]! += model.weights[row * model.labels + label]!;
  }
  let best = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
  return KINDS[best]!;
}
