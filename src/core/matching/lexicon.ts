import type { RegisteredSource } from "../model/source-registry.ts";
import type { ConceptSpan } from "./concept-span.ts";
import { ExpressionIndex } from "./expression-index.ts";
import type { Token } from "./tokens.ts";

/** A concept of the lexicon: how it is expressed in each language, and its kind ("person", "place", "group", ...) if it has one. */
export interface LexiconEntry {
  readonly kind?: string;
  /** Of an outcome: the concepts that cannot be so at the same time; named on either side. */
  readonly opposes?: readonly string[];
  readonly en?: readonly string[];
  readonly es?: readonly string[];
}

/** Concept id -> expressions. Ids of registered sources may be given further expressions here. */
export type LexiconData = Readonly<Record<string, LexiconEntry>>;

export interface Lexicon {
  /** The kind of a concept; null when it has none. */
  kindOf(concept: string): string | null;
  has(concept: string): boolean;
  /** The outcomes that this outcome rules out; [] of any other concept. */
  opposites(concept: string): readonly string[];
  /** All concepts in the tokens by the expressions of `lang`: Spanish for "es", else English. Of overlapping names of one family (persons; places, groups and bodies) only the longest stays. */
  find(tokens: readonly Token[], lang: string): ConceptSpan[];
}

/** Kinds whose expressions are names: the longer of two that overlap is meant. */
const NAMED = new Set(["person", "group", "place", "agency", "legislature", "court", "ngo"]);

/** Builds the index of expressions; `phrases` are those that frames use directly, in either language. Throws where an expression cannot be read, naming its concept. */
export function buildLexicon(
  data: LexiconData,
  sources: readonly Pick<RegisteredSource, "id" | "name" | "kind" | "aliases">[],
  phrases: Iterable<string> = [],
): Lexicon {
  const kinds = new Map<string, string | null>();
  const opposites = new Map<string, readonly string[]>();
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
    for (const other of entry.opposes ?? []) {
      opposites.set(concept, [...(opposites.get(concept) ?? []), other]);
      opposites.set(other, [...(opposites.get(other) ?? []), concept]);
    }
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
    opposites: (concept) => opposites.get(concept) ?? [],
    find: (tokens, lang) => dropShadowed((lang === "es" ? indexes.es : indexes.en).find(tokens), kindOf),
  };
}

/** The concept under which a phrase of a frame, written there in quotes, is found. */
export function phraseConcept(phrase: string): string {
  return `'${phrase}'`;
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
