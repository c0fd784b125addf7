import { firstWords, parsePatterns } from "./pattern.ts";

/** An expression of a concept as the lexicon has it. */
export interface Written {
  readonly concept: string;
  readonly expression: string;
  /** The language of which it is; null where it is of both. */
  readonly lang: "en" | "es" | null;
}

/** The expressions under a key: a word that may stand first in them, or the first letters of one and a star. */
export type WrittenByKey = (key: string) => readonly Pick<Written, "concept" | "expression">[];

/** Letters that a beginning of a word must have. */
const PREFIX = 3;

/** The keys under which the expressions stand that a word can begin. */
export function keysFor(norm: string): string[] {
  return [norm, beginning(norm)];
}

/** Files expressions under their keys. Throws where one cannot be read, naming its concept. */
export function fileByKey<T extends Written>(expressions: readonly T[]): Map<string, T[]> {
  const filed = new Map<string, T[]>();
  for (const written of expressions) {
    for (const key of keysOf(written)) {
      const known = filed.get(key);
      if (known) known.push(written);
      else filed.set(key, [written]);
    }
  }
  return filed;
}

function keysOf({ concept, expression }: Written): Set<string> {
  try {
    return new Set(
      parsePatterns(expression)
        .flatMap(firstWords)
        .map(({ norm, isPrefix }) => {
          if (isPrefix && norm.length < PREFIX) throw new Error(`too short before *: "${norm}*"`);
          return isPrefix ? beginning(norm) : norm;
        }),
    );
  } catch (error) {
    throw new Error(`${concept}: ${error instanceof Error ? error.message : error}`);
  }
}

function beginning(norm: string): string {
  return `${norm.slice(0, PREFIX)}*`;
}
