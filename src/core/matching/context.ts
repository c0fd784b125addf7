import { type Days, overlap } from "./days.ts";
import type { Expression, Term } from "./expression.ts";
import { findExpression } from "./find-term.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** What a sentence may leave unsaid because the article has said it. */
export interface Context {
  /** The headline and up to three sentences before, the nearest first. */
  readonly recent: readonly Reading[];
  /** How many sentences so far have named each concept. */
  readonly topics: ReadonlyMap<string, number>;
  /** The day of the article; null when unknown. */
  readonly published: number | null;
}

export const NO_CONTEXT: Context = { recent: [], topics: new Map(), published: null };

/** Sentences that must have named a concept for it to be what the article is about. */
const TOPIC = 3;
/** Days after an event in which an article that dates nothing else is taken to report it. */
const FRESH = 3;

/** Whether the context fills a role. Where the sentence itself names another group or place, "the group" is not the earlier one. */
export function contextFills(
  expression: Expression,
  reading: Reading,
  context: Context,
  lexicon: Lexicon,
): boolean {
  return expression.some(({ first, rest }) =>
    [first, ...rest.map((each) => each.term)].every((term) => fills(term, reading, context, lexicon)),
  );
}

function fills(term: Term, reading: Reading, context: Context, lexicon: Lexicon): boolean {
  if (findExpression([{ first: term, rest: [] }], reading).length > 0) return true;
  if (term.kind === "date") return isFresh(term.days, reading, context);
  if (context.recent.length === 0) return standsForPerson(term, reading, lexicon);
  if (term.kind !== "concepts")
    return context.recent.some((earlier) => findExpression([{ first: term, rest: [] }], earlier).length > 0);
  if (term.ids.some((id) => isRivalled(id, reading, lexicon))) return false;
  return term.ids.some(
    (id) =>
      context.recent.some((earlier) => earlier.concepts.has(id)) || (context.topics.get(id) ?? 0) >= TOPIC,
  );
}

/** A sentence that stands alone may say "he": nothing tells who else is meant, so the rest of the sentence decides. */
function standsForPerson(term: Term, reading: Reading, lexicon: Lexicon): boolean {
  if (term.kind !== "concepts" || !term.ids.some((id) => lexicon.kindOf(id) === "person")) return false;
  return (
    reading.actors.length === 0 &&
    reading.tokens.some(({ norm }) => /^(?:he|she|his|her|him|el|ella|su)$/.test(norm))
  );
}

function isRivalled(id: string, reading: Reading, lexicon: Lexicon): boolean {
  const kind = lexicon.kindOf(id);
  if (kind !== "group") return false;
  return [...reading.concepts.keys()].some((other) => other !== id && lexicon.kindOf(other) === kind);
}

/** The event is dated by a sentence shortly before, or by the article itself when it came out right after it. */
function isFresh(days: Days, reading: Reading, context: Context): boolean {
  if (reading.dates.some((date) => date.relation === "on")) return false;
  const year = Number(new Date(days.first * 86_400_000).toISOString().slice(0, 4));
  const dated = context.recent.find((earlier) => earlier.dates.some((date) => date.relation === "on"));
  if (dated) return dated.dates.some((date) => date.relation === "on" && overlap(date.days(year), days, 1));
  const { published } = context;
  return published !== null && published >= days.first && published <= days.last + FRESH;
}
