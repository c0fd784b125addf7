import type { SourceKind } from "../../model/attribution.ts";
import { linearScores } from "../../text/linear-model.ts";
import type { PackedWeights } from "../../text/packed-weights.ts";

/** Kinds in the order of the model's outputs. A pure hedge has no words to classify. */
export const KINDS: readonly SourceKind[] = [
  "named-person",
  "organisation",
  "outlet",
  "document",
  "anonymous",
];

/** The likeliest kind of a source by a linear model over its features. */
export function classifyKind(features: Uint32Array, model: PackedWeights): SourceKind {
  const scores = linearScores(features, model);
  let best = 0;
  for (let label = 1; label < scores.length; label++) if (scores[label]! > scores[best]!) best = label;
  return KINDS[best]!;
}
