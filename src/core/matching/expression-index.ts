import type { ConceptSpan } from "./concept-span.ts";
import { firstWords, matchPattern, type Pattern, parsePatterns } from "./pattern.ts";
import type { Token } from "./tokens.ts";

interface Entry {
  readonly concept: string;
  readonly pattern: Pattern;
}

/** Letters that a beginning of a word must have. */
const PREFIX = 3;
/** Words whose expressions are remembered; news has few more. */
const REMEMBERED = 20_000;

/** The expressions of one language by their first words. They are read when the first text of the language comes. */
export class ExpressionIndex {
  #unread: { readonly concept: string; readonly expression: string }[] = [];
  readonly #whole = new Map<string, Entry[]>();
  readonly #beginnings = new Map<string, Entry[]>();
  /** Word -> the expressions that it can begin. */
  readonly #remembered = new Map<string, readonly Entry[]>();

  add(concept: string, expression: string): void {
    this.#unread.push({ concept, expression });
  }

  #read(): void {
    for (const { concept, expression } of this.#unread) {
      try {
        for (const pattern of parsePatterns(expression)) this.#file({ concept, pattern });
      } catch (error) {
        throw new Error(`${concept}: ${error instanceof Error ? error.message : error}`);
      }
    }
    this.#unread = [];
  }

  #file(entry: Entry): void {
    for (const { norm, isPrefix } of firstWords(entry.pattern)) {
      if (isPrefix && norm.length < PREFIX) throw new Error(`too short before *: "${norm}*"`);
      const index = isPrefix ? this.#beginnings : this.#whole;
      const key = isPrefix ? norm.slice(0, PREFIX) : norm;
      const entries = index.get(key);
      if (entries) entries.push(entry);
      else index.set(key, [entry]);
    }
  }

  /** The longest expression of each concept at each token. Throws where an expression cannot be read, naming its concept. */
  find(tokens: readonly Token[]): ConceptSpan[] {
    if (this.#unread.length > 0) this.#read();
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
    const begins = ({ pattern }: Entry) =>
      firstWords(pattern).some((word) => (word.isPrefix ? norm.startsWith(word.norm) : norm === word.norm));
    const entries = [
      ...(this.#whole.get(norm) ?? []),
      ...(this.#beginnings.get(norm.slice(0, PREFIX)) ?? []).filter(begins),
    ];
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(norm, entries);
    return entries;
  }
}
