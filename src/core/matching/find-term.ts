import type { CountedNumber } from "./counted-number.ts";
import type { DateMention } from "./date-mention.ts";
import { formatDay, overlap } from "./days.ts";
import type { Expression, Operator, Sequence, Term } from "./expression.ts";
import { agrees } from "./number-agreement.ts";
import type { Reading } from "./reading.ts";

/** Where something was found: tokens `from` to `to`, end exclusive; both -1 where it stands in no one place. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

const NOWHERE: Found = { from: -1, to: -1 };
const NEAR = 8;
const BEFORE = 24;
const ACTS = 16;
/** A count that a floor covers is at most this many times the floor: 2,000 is not "more than 200". */
const FLOOR_REACH = 1.35;
/** Days by which a mention may be vaguer than the date that it shows. */
const VAGUER = 15;
/** Days by which a date may be off: time zones, "late on Monday". */
const SLACK = 1;

/** All places at which one alternative of the expression is found; the pieces of each. [] when it is not found. */
export function findExpression(expression: Expression, reading: Reading): Found[][] {
  for (const sequence of expression) {
    const found = findSequence(sequence, reading);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether one alternative of the expression is found wholly within tokens `from` to `to`; what stands in no one place is. */
export function isFoundWithin(expression: Expression, reading: Reading, from: number, to: number): boolean {
  const isWithin = (piece: Found) => piece.from < 0 || (piece.from >= from && piece.to <= to);
  return expression.some((sequence) =>
    findSequence(sequence, reading).some((pieces) => pieces.every(isWithin)),
  );
}

function findSequence({ first, rest }: Sequence, reading: Reading): Found[][] {
  let partial: Found[][] = findTerm(first, reading).map((found) => [found]);
  for (const { operator, term } of rest) {
    if (partial.length === 0) return [];
    const found = findTerm(term, reading);
    partial = partial
      .flatMap((pieces) =>
        found
          .filter((piece) => stand(operator, pieces.at(-1)!, piece, reading))
          .map((piece) => [...pieces, piece]),
      )
      .slice(0, 16);
  }
  return partial;
}

export function findTerm(term: Term, reading: Reading): readonly Found[] {
  switch (term.kind) {
    case "concepts":
      return term.ids.flatMap((id) => reading.concepts.get(id) ?? []);
    case "words":
      return reading.concepts.get(term.concept) ?? [];
    case "number":
      return reading.numbers.filter((number) => holds(number, term));
    case "vote":
      return reading.numbers.filter(
        ({ value, against }) =>
          against !== null &&
          ((value === term.yes && against === term.no) || (value === term.no && against === term.yes)),
      );
    case "date":
      return reading.dates.filter((date) => date.relation !== "since" && isOn(date, term));
    case "published": {
      const { published } = reading;
      return published !== null && published >= term.days.first && published <= term.days.last
        ? [NOWHERE]
        : [];
    }
    case "speaker":
      return term.ids.some((id) => reading.speakers.includes(id)) ? [NOWHERE] : [];
    case "record":
      return term.ids.some((id) => reading.expresses.includes(id)) ? [NOWHERE] : [];
    case "absent":
      return findTerm(term.term, reading).length === 0 ? [NOWHERE] : [];
    case "earlier": {
      const found = findTerm(term.term, reading);
      return found.length > 0 || !wasSaid(term.term, reading) ? found : [NOWHERE];
    }
  }
}

function wasSaid(term: Extract<Term, { kind: "concepts" | "words" }>, { saidBefore }: Reading): boolean {
  if (saidBefore === null) return true;
  return term.kind === "words" ? saidBefore.has(term.concept) : term.ids.some((id) => saidBefore.has(id));
}

/** Whether a number in a sentence says what the record says. Units must be the same. */
export function holds(number: CountedNumber, term: Extract<Term, { kind: "number" }>): boolean {
  if (number.counts !== term.unit) return false;
  if (!term.isFloor) return agrees(number, term.value);
  const isHedged = number.tolerance === "more-than" || number.tolerance === "at-least";
  return (
    (number.value > term.value && number.value <= term.value * FLOOR_REACH) ||
    (number.value === term.value && isHedged)
  );
}

/** Whether a date mention is evidence for a date: it must not be much vaguer than the date itself. */
export function isOn(date: DateMention, term: Extract<Term, { kind: "date" }>): boolean {
  const { first, last } = date.days(yearOf(term.days.first));
  return last - first <= term.days.last - term.days.first + VAGUER && mayBeOn(date, term);
}

/** Whether a date mention can mean a date. */
export function mayBeOn(date: DateMention, { days }: Extract<Term, { kind: "date" }>): boolean {
  // A day without a year is no evidence for a year.
  if (date.year === null && days.last - days.first > 300) return false;
  return overlap(date.days(yearOf(days.first)), days, SLACK);
}

function yearOf(day: number): number {
  return Number(formatDay(day).slice(0, 4));
}

function stand(operator: Operator, a: Found, b: Found, reading: Reading): boolean {
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

/** The sentence's own words at some places. */
export function wordsOf(pieces: readonly Found[], reading: Reading): string {
  return pieces
    .filter((piece) => piece.from >= 0)
    .map(({ from, to }) => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end))
    .join(" … ");
}
