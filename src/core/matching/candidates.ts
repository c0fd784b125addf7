import type { Expression, Term } from "./expression.ts";
import type { Frame, Role } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** For each alternative of a role the concepts that it cannot do without; numbers and dates are left to verification. */
type Needs = readonly (readonly (readonly string[])[])[];

/** A reading of a frame as far as concepts go: its roles that the sentence itself must fill, the rarest first. */
interface Outline {
  readonly frame: number;
  readonly roles: readonly Needs[];
}

/**
 * Recall: finds the frames that a sentence can fit, those of which some reading has in it a concept for every role that
 * earlier sentences may not fill. An inverted index leads from the concepts of each reading's rarest role to the reading.
 */
export function buildCandidates(frames: readonly Frame[]): (reading: Reading) => Frame[] {
  const usage = countUses(frames);
  const byConcept = new Map<string, Outline[]>();
  const keyless: Outline[] = [];
  frames.forEach((frame, i) => {
    for (const roles of frame.readings) {
      const needs = roles.filter((role) => !role.fromContext).map((role) => needsOf(role.expression));
      needs.sort((a, b) => cost(a, usage) - cost(b, usage));
      const outline = { frame: i, roles: needs };
      const keys = needs[0] ? keysOf(needs[0]) : null;
      if (keys === null) keyless.push(outline);
      for (const key of keys ?? []) {
        const known = byConcept.get(key);
        if (known) known.push(outline);
        else byConcept.set(key, [outline]);
      }
    }
  });
  return ({ concepts }) => {
    const found = new Set<number>();
    const add = (outline: Outline) => {
      if (!found.has(outline.frame) && outline.roles.every((needs) => isMet(needs, concepts)))
        found.add(outline.frame);
    };
    keyless.forEach(add);
    for (const concept of concepts.keys()) byConcept.get(concept)?.forEach(add);
    return [...found].sort((a, b) => a - b).map((i) => frames[i]!);
  };
}

function needsOf(expression: Expression): Needs {
  return expression.map(({ first, rest }) =>
    [first, ...rest.map((each) => each.term)].map(conceptsNeeded).filter((ids) => ids.length > 0),
  );
}

function conceptsNeeded(term: Term): readonly string[] {
  if (term.kind === "concepts") return term.ids;
  return term.kind === "words" ? [term.concept] : [];
}

function isMet(needs: Needs, concepts: Reading["concepts"]): boolean {
  return needs.some((alternative) => alternative.every((ids) => ids.some((id) => concepts.has(id))));
}

/** The concepts one of which must be there; null where an alternative needs none. */
function keysOf(needs: Needs): string[] | null {
  const keys: string[] = [];
  for (const alternative of needs) {
    const [ids] = alternative;
    if (!ids) return null;
    keys.push(...ids);
  }
  return [...new Set(keys)];
}

function cost(needs: Needs, usage: ReadonlyMap<string, number>): number {
  const keys = keysOf(needs);
  return keys ? keys.reduce((sum, key) => sum + (usage.get(key) ?? 0), 0) : Number.POSITIVE_INFINITY;
}

/** How often each concept is asked for: what many frames ask for is common in the news. */
function countUses(frames: readonly Frame[]): Map<string, number> {
  const usage = new Map<string, number>();
  const roles: Role[] = frames.flatMap((frame) => frame.readings.flat());
  for (const needs of roles.map((role) => needsOf(role.expression)))
    for (const id of needs.flat(2)) usage.set(id, (usage.get(id) ?? 0) + 1);
  return usage;
}
