import type { ConceptSpan } from "./concept-span.ts";
import { firstWords, matchPattern, type Pattern, parsePatterns } from "./pattern.ts";
import type { Token } from "./tokens.ts";
import { fileByKey, keysFor, type Written, type WrittenByKey } from "./written-by-key.ts";

interface Entry {
  readonly concept: string;
  readonly pattern: Pattern;
}

/** Words whose expressions are remembered; news has few more. */
const REMEMBERED = 20_000;

/** An index of a language's expressions in memory. Throws where one cannot be read, naming its concept. */
export function indexExpressions(expressions: readonly Written[], lang: "en" | "es"): ExpressionIndex {
  const filed = fileByKey(expressions.filter((written) => (written.lang ?? lang) === lang));
  return new ExpressionIndex((key) => filed.get(key) ?? []);
}

/** Finds the expressions of one language. Each is read when its first word comes. */
export class ExpressionIndex {
  readonly #byKey: WrittenByKey;
  readonly #read = new Map<string, readonly Pattern[]>();
  /** Word -> the expressions that it can begin. */
  readonly #remembered = new Map<string, readonly Entry[]>();

  constructor(byKey: WrittenByKey) {
    this.#byKey = byKey;
  }

  /** The longest expression of each concept at each token. */
  find(tokens: readonly Token[]): ConceptSpan[] {
    const spans: ConceptSpan[] = [];
    tokens.forEach(({ norm }, from) => {
      const first = spans.length;
      for (const { concept, pattern } of this.#beginningWith(norm)) {
        const to = matchPattern(pattern, tokens, from);
        if (to < 0) continue;
        let known = first;
        while (known < spans.length && spans[known]!.concept !== concept) known++;
        if (known === spans.length || spans[known]!.to < to) spans[known] = { concept, from, to };
      }
    });
    return spans;
  }

  #beginningWith(norm: string): readonly Entry[] {
    const known = this.#remembered.get(norm);
    if (known) return known;
    const entries = keysFor(norm).flatMap((key) =>
      this.#byKey(key).flatMap((written) => this.#entriesOf(written, norm)),
    );
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(norm, entries);
    return entries;
  }

  #entriesOf({ concept, expression }: Pick<Written, "concept" | "expression">, norm: string): Entry[] {
    let patterns = this.#read.get(expression);
    if (!patterns) {
      patterns = parsePatterns(expression);
      this.#read.set(expression, patterns);
    }
    return patterns
      .filter((pattern) =>
        firstWords(pattern).some((word) => (word.isPrefix ? norm.startsWith(word.norm) : norm === word.norm)),
      )
      .map((pattern) => ({ concept, pattern }));
  }
}
