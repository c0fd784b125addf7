import { existsSync, readFileSync } from "node:fs";
import type { Models } from "../../src/core/knowledge.ts";

const TAGGER = "src/models/tagger.bin";

/** The weights that ship, those of them that have been trained. */
export function shippedModels(): Models {
  return existsSync(TAGGER) ? { tagger: new Uint8Array(readFileSync(TAGGER)) } : {};
}
