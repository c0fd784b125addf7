import type { CountedNumber } from "./counted-number.ts";
import type { DateMention } from "./date-mention.ts";
import { formatDay, overlap } from "./days.ts";
import type { Expression, Sequence, Term } from "./expression.ts";
import { agrees } from "./number-agreement.ts";
import type { Reading } from "./reading.ts";
import { type Found, standsAs } from "./stands-as.ts";

const NOWHERE: Found = { from: -1, to: -1 };
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
          .filter((piece) => standsAs(operator, pieces.at(-1)!, piece, reading))
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

/** The sentence's own words at some places. */
export function wordsOf(pieces: readonly Found[], reading: Reading): string {
  return pieces
    .filter((piece) => piece.from >= 0)
    .map(({ from, to }) => reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end))
    .join(" … ");
}
