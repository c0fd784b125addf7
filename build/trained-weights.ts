import { existsSync, readFileSync } from "node:fs";
import { WEIGHT_SECTIONS } from "../src/core/knowledge/weight-sections.ts";

/** The weights in src/models as sections of the compiled records; without those that have not been trained. */
export function trainedWeights(): [string, Uint8Array][] {
  return Object.values(WEIGHT_SECTIONS).flatMap((name): [string, Uint8Array][] => {
    const file = `src/models/${name}.bin`;
    return existsSync(file) ? [[name, new Uint8Array(readFileSync(file))]] : [];
  });
}
