import { hashOf, joinHash } from "../text/hash.ts";

const TEMPLATE = 231;

/** The feature that says that a word, in lower case, is in the sentence. Training spreads the weights of word groups over it. */
export function wordFeature(lower: string): number {
  return joinHash(TEMPLATE, hashOf(lower), 0, 0);
}
