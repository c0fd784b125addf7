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

/** The likeliest kind of a source by a linear model over its features, of those that its words leave open. */
export function classifyKind(
  features: Uint32Array,
  model: PackedWeights,
  open: readonly SourceKind[] = KINDS,
): SourceKind {
  const scores = linearScores(features, model);
  let best = open[0]!;
  for (const kind of open) if (scores[KINDS.indexOf(kind)]! > scores[KINDS.indexOf(best)]!) best = kind;
  return best;
}
