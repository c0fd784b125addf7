import type { Operator } from "./expression.ts";
import type { Reading } from "./reading.ts";

/** Where something was found: tokens `from` to `to`, end exclusive; both -1 where it stands in no one place. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** Tokens between two parts: "~" at most so many, ">" and "=>" from the first to the second. */
const NEAR = 8;
const BEFORE = 24;
const ACTS = 16;

/** Whether what was found at `a` stands to what was found at `b` as the operator asks. */
export function standsAs(operator: Operator, a: Found, b: Found, reading: Reading): boolean {
  switch (operator) {
    case "&":
      return true;
    case ">":
      return a.to <= b.from && b.from - a.to <= BEFORE;
    case "~":
      return a.from < 0 || b.from < 0 || (a.to <= b.from ? b.from - a.to : a.from - b.to) <= NEAR;
    case "=>":
      return acts(a, b, reading);
  }
}

/** Whether `agent` does what `action` says: it stands before an active verb, or after "by" behind a passive one. */
function acts(agent: Found, action: Found, reading: Reading): boolean {
  const { tokens } = reading;
  const passive = isPassive(action, reading);
  if (agent.from >= action.to) {
    const between = tokens.slice(action.to, agent.from).map((token) => token.norm);
    const by = Math.max(between.lastIndexOf("by"), between.lastIndexOf("por"));
    return by >= 0 && between.length - by <= 5 && between.length <= 12;
  }
  if (agent.to > action.from || action.from - agent.to > ACTS || passive) return false;
  return !reading.actors.some((other) => other.from >= agent.to && other.to <= action.from);
}

function isPassive(action: Found, { tokens }: Reading): boolean {
  const head = tokens[action.from]?.norm ?? "";
  if (head.endsWith("ing")) return false;
  return tokens.slice(Math.max(0, action.from - 3), action.from).some(({ norm, afterBreak }, i, all) => {
    if (i < all.length - 1 && all[i + 1]?.afterBreak) return false;
    return (
      !(afterBreak && i > 0) &&
      /^(?:was|were|is|are|been|being|be|get|got|fue|fueron|sido|es|son|esta)$/.test(norm)
    );
  });
}
