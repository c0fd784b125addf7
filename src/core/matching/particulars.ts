import type { CountedNumber } from "./counted-number.ts";
import { parseDays } from "./days.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** What most sentences on a record have, and all that any of them has. */
export interface Told<T> {
  readonly core: readonly T[];
  readonly known: readonly T[];
}

/**
 * Whom, what and when a record is about, counted in its statement and wordings: by kind the concepts of names, by unit
 * the counts, both only where most sentences have one; the votes, larger side first ("51-48"); and the days of its dates
 * as pairs of first and last since 1970-01-01.
 */
export interface Particulars {
  readonly names: Readonly<Record<string, Told<string>>>;
  readonly counts: Readonly<Record<string, Told<number>>>;
  readonly votes: readonly string[];
  readonly days: readonly (readonly [first: number, last: number])[];
}

/** Kinds of names of which one stands in another's place. */
export const NAMED_KINDS: ReadonlySet<string> = new Set(["person", "group", "place", "legislature", "court"]);
/** Share of a record's sentences from which on what they name is no chance. */
const CORE = 0.6;

/** The particulars of sentences that all express one record; `dateOfEvent` is the record's. */
export function particularsOf(
  readings: readonly Reading[],
  dateOfEvent: string | null,
  lexicon: Pick<Lexicon, "kindOf">,
): Particulars {
  const names = new Tally<string>();
  const counts = new Tally<number>();
  const votes = new Set<string>();
  const event = dateOfEvent === null ? null : parseDays(dateOfEvent);
  const days = new Map<string, readonly [number, number]>();
  if (event) days.set(`${event.first}-${event.last}`, [event.first, event.last]);
  readings.forEach((reading, i) => {
    for (const id of reading.concepts.keys()) {
      const kind = lexicon.kindOf(id) ?? "";
      if (NAMED_KINDS.has(kind)) names.add(kind, id, i);
    }
    for (const number of reading.numbers) {
      if (number.against !== null) votes.add(voteOf(number));
      else if (number.counts !== null) counts.add(number.counts, number.value, i);
    }
    for (const date of reading.dates) {
      if (date.isRelative || date.year === null) continue;
      const { first, last } = date.days(date.year);
      days.set(`${first}-${last}`, [first, last]);
    }
  });
  const least = readings.length * CORE;
  return {
    names: names.told(least),
    counts: counts.told(least),
    votes: [...votes],
    days: [...days.values()],
  };
}

/** A vote, the larger side first. */
export function voteOf({ value, against }: Pick<CountedNumber, "value" | "against">): string {
  return `${Math.max(value, against ?? 0)}-${Math.min(value, against ?? 0)}`;
}

/** In how many sentences each thing of a kind stands. */
class Tally<T> {
  readonly #kinds = new Map<string, Map<T, Set<number>>>();

  add(kind: string, thing: T, sentence: number): void {
    const things = this.#kinds.get(kind) ?? new Map<T, Set<number>>();
    this.#kinds.set(kind, things);
    const sentences = things.get(thing) ?? new Set<number>();
    things.set(thing, sentences.add(sentence));
  }

  told(least: number): Record<string, Told<T>> {
    const byKind = [...this.#kinds].flatMap(([kind, things]): [string, Told<T>][] => {
      const known = [...things.keys()];
      if (new Set([...things.values()].flatMap((each) => [...each])).size < least) return [];
      return [[kind, { known, core: known.filter((thing) => things.get(thing)!.size >= least) }]];
    });
    return Object.fromEntries(byKind);
  }
}
