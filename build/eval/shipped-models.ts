import { existsSync, readFileSync } from "node:fs";
import type { Models } from "../../src/core/knowledge.ts";

/** The weights that ship, those of them that have been trained. */
export function shippedModels(): Models {
  return {
    ...bytesOf("tagger", "tagger"),
    ...bytesOf("kinds", "kinds"),
    ...bytesOf("checkWorthiness", "check-worthiness"),
  };
}

function bytesOf(key: keyof Models, name: string): Models {
  const file = `src/models/${name}.bin`;
  return existsSync(file) ? { [key]: new Uint8Array(readFileSync(file)) } : {};
}
