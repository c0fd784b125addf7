import { modelsIn } from "../../src/core/knowledge/weight-sections.ts";
import type { Models } from "../../src/core/knowledge.ts";
import { trainedWeights } from "../trained-weights.ts";

/** The weights that ship, those of them that have been trained. */
export function shippedModels(): Models {
  return modelsIn(new Map(trainedWeights()));
}
