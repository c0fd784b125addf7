import type { RegisteredSource } from "../model/source-registry.ts";
import type { ConceptSpan } from "./concept-span.ts";
import { type ExpressionIndex, indexExpressions } from "./expression-index.ts";
import type { Token } from "./tokens.ts";
import type { Written } from "./written-by-key.ts";

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

/** What the lexicon takes from the registry. */
export type NamedSource = Pick<RegisteredSource, "id" | "name" | "kind" | "aliases">;

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

/** What a lexicon is opened from. */
export interface LexiconParts {
  /** Concept id -> kind; null when it has none. */
  readonly kinds: Readonly<Record<string, string | null>>;
  /** Outcome -> the outcomes that it rules out. */
  readonly opposites: Readonly<Record<string, readonly string[]>>;
}

/**
 * A lexicon in memory; `phrases` are those that frames use directly, in either language. Throws where an expression
 * cannot be read, naming its concept.
 */
export function buildLexicon(
  data: LexiconData,
  sources: readonly NamedSource[],
  phrases: Iterable<string> = [],
): Lexicon {
  const written = [...writtenIn(data, sources), ...[...phrases].map(writtenPhrase)];
  return openLexicon(
    partsOf(data, sources),
    indexExpressions(written, "en"),
    indexExpressions(written, "es"),
  );
}

export function openLexicon(
  { kinds, opposites }: LexiconParts,
  en: ExpressionIndex,
  es: ExpressionIndex,
): Lexicon {
  const has = (concept: string) => Object.hasOwn(kinds, concept);
  const kindOf = (concept: string) => (has(concept) ? kinds[concept]! : null);
  return {
    kindOf,
    has,
    opposites: (concept) => (Object.hasOwn(opposites, concept) ? opposites[concept]! : []),
    find: (tokens, lang) => dropShadowed((lang === "es" ? es : en).find(tokens), kindOf),
  };
}

export function partsOf(data: LexiconData, sources: readonly NamedSource[]): LexiconParts {
  const kinds: Record<string, string | null> = {};
  const opposites: Record<string, string[]> = {};
  for (const source of sources) kinds[source.id] = source.kind;
  for (const [concept, entry] of Object.entries(data)) {
    kinds[concept] = entry.kind ?? kinds[concept] ?? null;
    for (const other of entry.opposes ?? []) {
      opposites[concept] = [...(opposites[concept] ?? []), other];
      opposites[other] = [...(opposites[other] ?? []), concept];
    }
  }
  return { kinds, opposites };
}

/** The expressions of the registry and of the lexicon. */
export function writtenIn(data: LexiconData, sources: readonly NamedSource[]): Written[] {
  const named = sources.flatMap(({ id, name, aliases }) =>
    [name, ...aliases]
      .map(nameAsPattern)
      .filter((expression) => expression !== "")
      .map((expression): Written => ({ concept: id, expression, lang: null })),
  );
  const worded = Object.entries(data).flatMap(([concept, { en = [], es = [] }]): Written[] => [
    // Names are the same in Spanish texts.
    ...en.map((expression): Written => ({ concept, expression, lang: isName(expression) ? null : "en" })),
    ...es.map((expression): Written => ({ concept, expression, lang: "es" })),
  ]);
  return [...named, ...worded];
}

function isName(expression: string): boolean {
  return /^\(?\p{Lu}/u.test(expression);
}

/** A phrase of a frame, which may be of either language. */
export function writtenPhrase(phrase: string): Written {
  return { concept: phraseConcept(phrase), expression: phrase, lang: null };
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
