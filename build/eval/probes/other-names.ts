import type { ConceptSpan } from "../../../src/core/matching/concept-span.ts";
import type { Lexicon } from "../../../src/core/matching/lexicon.ts";
import type { Reading } from "../../../src/core/matching/reading.ts";
import type { RegisteredSource } from "../../../src/core/model/source-registry.ts";
import { hashOf } from "../../../src/core/text/hash.ts";
import { type Probe, type ProbeSource, replaced } from "./probe.ts";

/** Kinds of which one name may stand in another's place. */
const KINDS = ["person", "group", "place"] as const;
/** Tokens around what is asserted within which two names may change places. */
const TOGETHER = /^(?:with|and|between|against|from|con|y|entre|vs|war|guerra|both|ambos)$/;

/**
 * Near misses by names: another person, group or country instead of one that the statement names, and the two names on
 * both sides of what is asserted exchanged. Names with a capital only, and no adjectives made of them.
 */
export function otherNames(
  { reading, statement, filling }: ProbeSource,
  lexicon: Lexicon,
  sources: readonly RegisteredSource[],
): Probe[] {
  const names = KINDS.flatMap((kind) => namesOf(kind, reading, lexicon)).filter(({ concept }) =>
    statement.concepts.has(concept),
  );
  const probes = names.map((span): Probe => {
    const kind = lexicon.kindOf(span.concept)!;
    return {
      change: `another ${kind}`,
      text: replaced(reading, span.from, span.to, otherName(kind, reading, statement, sources)),
    };
  });
  const action = filling?.actions.find(({ from }) => from >= 0);
  const before = action && names.findLast(({ to }) => to <= action.from);
  const after = action && names.find(({ from }) => from >= action.to);
  if (before && after && before.concept !== after.concept && !isMutual(reading, before, after))
    probes.push({ change: "roles reversed", text: exchanged(reading, before, after) });
  return probes;
}

function namesOf(kind: string, { concepts, tokens, text }: Reading, lexicon: Lexicon): ConceptSpan[] {
  const once = [...concepts].filter(([id, spans]) => lexicon.kindOf(id) === kind && spans.length === 1);
  return once
    .flatMap(([, spans]) => spans)
    .filter(({ from, to }) => {
      const written = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      return tokens[from]!.isCapitalised && !/(?:an|can|ish|'s|’s|U\.S\.?|US)$/u.test(written);
    })
    .sort((a, b) => a.from - b.from);
}

/** The name of another of its kind, of whom neither sentence speaks; the same for the same sentence. */
function otherName(
  kind: string,
  reading: Reading,
  statement: Reading,
  sources: readonly RegisteredSource[],
): string {
  const others = sources.filter(
    (source) =>
      source.kind === kind && !reading.concepts.has(source.id) && !statement.concepts.has(source.id),
  );
  return others[hashOf(reading.text) % others.length]!.name;
}

function isMutual({ tokens }: Reading, before: ConceptSpan, after: ConceptSpan): boolean {
  return tokens.slice(before.to, after.from).some(({ norm }) => TOGETHER.test(norm));
}

function exchanged(reading: Reading, first: ConceptSpan, second: ConceptSpan): string {
  const { text, tokens } = reading;
  const wordsOf = ({ from, to }: ConceptSpan) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const between = text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start);
  return replaced(reading, first.from, second.to, wordsOf(second) + between + wordsOf(first));
}
