import type { Models } from "../../src/core/knowledge.ts";

/** The weights that ship; undefined where they have not been trained. */
export function shippedModels(): Models | undefined {
  return undefined;
}
