import type { RegisteredSource } from "../model/source-registry.ts";
import { firstWords, matchPattern, type Pattern, parsePatterns } from "./pattern.ts";
import type { Token } from "./tokens.ts";

/** A concept of the lexicon: how it is expressed in each language, and its kind ("person", "place", "group", ...) if it has one. */
export interface LexiconEntry {
  readonly kind?: string;
  readonly en?: readonly string[];
  readonly es?: readonly string[];
}

/** Concept id -> expressions. Ids of registered sources may be given further expressions here. */
export type LexiconData = Readonly<Record<string, LexiconEntry>>;

/** A concept found in a sentence: tokens `from` to `to`, end exclusive. */
export interface ConceptSpan {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

export interface Lexicon {
  /** The kind of a concept; null when it has none. */
  kindOf(concept: string): string | null;
  has(concept: string): boolean;
  /** All concepts in the tokens by the expressions of `lang`: Spanish for "es", else English. Of overlapping names of one family (persons; places, groups and bodies) only the longest stays. */
  find(tokens: readonly Token[], lang: string): ConceptSpan[];
}

interface Entry {
  readonly concept: string;
  readonly pattern: Pattern;
}

/** Kinds whose expressions are names: the longer of two that overlap is meant. */
const NAMED = new Set(["person", "group", "place", "agency", "legislature", "court", "ngo"]);
const PREFIX = 3;

/** Builds the index of expressions; `phrases` are those that frames use directly, in either language. Throws where an expression cannot be read, naming its concept. */
export function buildLexicon(
  data: LexiconData,
  sources: readonly Pick<RegisteredSource, "id" | "name" | "kind" | "aliases">[],
  phrases: Iterable<string> = [],
): Lexicon {
  const kinds = new Map<string, string | null>();
  const indexes = { en: new ExpressionIndex(), es: new ExpressionIndex() };
  for (const source of sources) {
    kinds.set(source.id, source.kind);
    for (const name of [source.name, ...source.aliases]) {
      const expression = nameAsPattern(name);
      if (expression !== "") for (const index of [indexes.en, indexes.es]) index.add(source.id, expression);
    }
  }
  for (const [concept, entry] of Object.entries(data)) {
    kinds.set(concept, entry.kind ?? kinds.get(concept) ?? null);
    for (const expression of entry.en ?? []) {
      indexes.en.add(concept, expression);
      // Names are the same in Spanish texts.
      if (/^\(?\p{Lu}/u.test(expression)) indexes.es.add(concept, expression);
    }
    for (const expression of entry.es ?? []) indexes.es.add(concept, expression);
  }
  for (const phrase of phrases)
    for (const index of [indexes.en, indexes.es]) index.add(phraseConcept(phrase), phrase);
  const kindOf = (concept: string) => kinds.get(concept) ?? null;
  return {
    kindOf,
    has: (concept) => kinds.has(concept),
    find: (tokens, lang) => dropShadowed((lang === "es" ? indexes.es : indexes.en).find(tokens), kindOf),
  };
}

/** The concept under which a phrase of a frame, written there in quotes, is found. */
export function phraseConcept(phrase: string): string {
  return `'${phrase}'`;
}

/** Words whose expressions are remembered; news has few more. */
const REMEMBERED = 20_000;

/** The expressions of one language by their first words. */
class ExpressionIndex {
  readonly #whole = new Map<string, Entry[]>();
  readonly #beginnings = new Map<string, Entry[]>();
  /** Word -> the expressions that it can begin. */
  readonly #remembered = new Map<string, readonly Entry[]>();

  add(concept: string, expression: string): void {
    try {
      for (const pattern of parsePatterns(expression)) this.#file({ concept, pattern });
    } catch (error) {
      throw new Error(`${concept}: ${error instanceof Error ? error.message : error}`);
    }
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

function nameAsPattern(name: string): string {
  return name
    .replace(/["“”()/&*|_]/gu, " ")
    .replace(/[-–]/gu, " ")
    .trim();
}

/** "The Venezuelan president" is not "the president", and "Colombia's Gulf Clan" names no country as such. */
function dropShadowed(
  spans: readonly ConceptSpan[],
  kindOf: (concept: string) => string | null,
): ConceptSpan[] {
  const isNamed = (span: ConceptSpan) => NAMED.has(kindOf(span.concept) ?? "");
  const named = spans.filter(isNamed);
  const isShadowed = (span: ConceptSpan) =>
    named.some(
      (other) =>
        other.concept !== span.concept &&
        other.to - other.from > span.to - span.from &&
        other.from <= span.from &&
        other.to >= span.to,
    );
  return spans.filter((span) => !isNamed(span) || !isShadowed(span));
}
