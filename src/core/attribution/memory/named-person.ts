import type { Known } from "./known.ts";

/** Somebody whom the article names at that sentence, as a source of whom nothing else is known. */
export function namedPerson(name: string, sentence: number): Known {
  return { kind: "named-person", name, head: "", isPlural: false, hands: [], sentence };
}
