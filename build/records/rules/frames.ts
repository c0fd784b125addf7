import { type Expression, parseExpression, type Term } from "../../../src/core/matching/expression.ts";
import { buildLexicon } from "../../../src/core/matching/lexicon.ts";
import type { Collection, Entry } from "../collection.ts";
import { pointerTo } from "../json-with-lines.ts";
import type { Finding, Rule } from "./rule.ts";

interface Written {
  readonly entry: Finding["entry"];
  readonly pointer: string;
  readonly text: string;
}

/** Every expression of frames and triggers. */
function writtenIn({ frames, triggers }: Collection): Written[] {
  return [
    ...frames.flatMap((entry) => {
      const { readings, agree = {}, unless = {} } = entry.value;
      return [
        ...readings.flatMap((roles, i) => members(entry, `/readings/${i}`, roles)),
        ...members(entry, "/agree", agree),
        ...members(entry, "/unless", unless),
      ];
    }),
    ...triggers.flatMap((entry) =>
      entry.value.expressions.map((text, i): Written => ({ entry, pointer: `/${i}`, text })),
    ),
  ];
}

function members(
  entry: Finding["entry"],
  pointer: string,
  expressions: Readonly<Record<string, string>>,
): Written[] {
  return Object.entries(expressions).map(([key, text]) => ({
    entry,
    pointer: pointerTo(pointer, key),
    text,
  }));
}

/** Every expression of frames, triggers and the lexicon can be read. */
export const expressionForm: Rule = (collection) => [
  ...writtenIn(collection).flatMap(({ entry, pointer, text }) =>
    unreadable(entry, pointer, () => parseExpression(text)),
  ),
  ...collection.concepts.flatMap((entry) =>
    (["en", "es"] as const).flatMap((language) =>
      (entry.value[language] ?? []).flatMap((text, i) =>
        unreadable(entry, `/${language}/${i}`, () =>
          buildLexicon({ [entry.value.id]: { en: [text] } }, []).find([], "en"),
        ),
      ),
    ),
  ),
];

function unreadable(entry: Finding["entry"], pointer: string, read: () => unknown): Finding[] {
  try {
    read();
    return [];
  } catch (error) {
    const what = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    const mend = "write it as src/records/README.md shows under Frames and Lexicon";
    return [{ entry, pointer, rule: "expression", what, mend, refuses: true }];
  }
}

/** Units that numbers have by themselves, without a concept. */
const UNITS: ReadonlySet<string> = new Set(["usd", "percent"]);

/** Every concept, unit and speaker that a frame or a trigger names is in the lexicon or the registry of sources. */
export const unknownConcept: Rule = (collection) => {
  const ids = (entries: readonly Entry<{ readonly id: string }>[]) => entries.map(({ value }) => value.id);
  const sources = new Set(ids(collection.sources));
  const known = new Set([...ids(collection.concepts), ...sources]);
  const unknownIn = (term: Term): string[] => {
    switch (term.kind) {
      case "absent":
      case "earlier":
        return unknownIn(term.term);
      case "concepts":
        return term.ids.filter((id) => !known.has(id));
      case "number":
        return UNITS.has(term.unit) || known.has(term.unit) ? [] : [term.unit];
      case "speaker":
        return term.ids.filter((id) => !sources.has(id));
      default:
        return [];
    }
  };
  return writtenIn(collection).flatMap(({ entry, pointer, text }) =>
    [...new Set(termsIn(readable(text)).flatMap(unknownIn))].map((id) => ({
      entry,
      pointer,
      rule: "unknown-concept",
      what: `no concept is called "${id}"`,
      mend: "correct the id, or add it to src/records/lexicon with its expressions; words stand in 'quotes'",
      refuses: true,
    })),
  );
};

function termsIn(expression: Expression): Term[] {
  return expression.flatMap(({ first, rest }) => [first, ...rest.map(({ term }) => term)]);
}

function readable(text: string): Expression {
  try {
    return parseExpression(text);
  } catch {
    return []; // reported by expressionForm
  }
}

/** A claim is matched by its frame, or by quoted words; one with neither is never shown on a page. */
export const noFrame: Rule = ({ claims, frames, unreadable }) => {
  const framed = new Set(frames.map(({ value }) => value.claim));
  return claims
    .filter(({ value: { id, quotation } }) => quotation === null && !framed.has(id) && !unreadable.has(id))
    .map((entry) => ({
      entry,
      pointer: "/id",
      rule: "no-frame",
      what: "the record has no frame and no quotation, so no sentence is ever matched with it",
      mend: `write src/records/stories/${entry.story}/frames/${entry.value.id}.json (src/records/README.md, Frames)`,
      refuses: false,
    }));
};
