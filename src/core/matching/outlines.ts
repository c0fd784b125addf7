import type { Expression, Term } from "./expression.ts";
import type { Frame, Role } from "./frame.ts";

/** For each alternative of a role the concepts that it cannot do without; numbers and dates are left to verification. */
type Needs = readonly (readonly (readonly string[])[])[];

/** A reading of a frame as far as concepts go. */
export interface Outline {
  /** The frame's place among all. */
  readonly frame: number;
  /** Its roles that the sentence itself must fill, the rarest first. */
  readonly roles: readonly Needs[];
  /** The concepts one of which must be there for the rarest role; null where it can do without any. */
  readonly keys: readonly string[] | null;
}

/** All readings of frames in outline. */
export function outlinesOf(frames: readonly Frame[]): Outline[] {
  const usage = countUses(frames);
  return frames.flatMap((frame, i) =>
    frame.readings.map((reading): Outline => {
      const roles = reading.filter((role) => !role.fromContext).map((role) => needsOf(role.expression));
      roles.sort((a, b) => cost(a, usage) - cost(b, usage));
      return { frame: i, roles, keys: roles[0] ? keysOf(roles[0]) : null };
    }),
  );
}

/** Alternatives that each need one of some concepts are one alternative that needs one of them all. */
function needsOf(expression: Expression): Needs {
  const needs = expression.map(({ first, rest }) =>
    [first, ...rest.map((each) => each.term)].map(conceptsNeeded).filter((ids) => ids.length > 0),
  );
  const single = needs.filter(({ length }) => length === 1).flat(2);
  const others = needs.filter(({ length }) => length !== 1);
  return single.length === 0 ? others : [[[...new Set(single)]], ...others];
}

function conceptsNeeded(term: Term): readonly string[] {
  if (term.kind === "concepts") return term.ids;
  return term.kind === "words" ? [term.concept] : [];
}

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
