import { existsSync, readFileSync } from "node:fs";
import type { Models } from "../../src/core/knowledge.ts";

/** The weights that ship, those of them that have been trained. */
export function shippedModels(): Models {
  return { ...bytesOf("tagger"), ...bytesOf("kinds") };
}

function bytesOf(name: "tagger" | "kinds"): Models {
  const file = `src/models/${name}.bin`;
  return existsSync(file) ? { [name]: new Uint8Array(readFileSync(file)) } : {};
}
