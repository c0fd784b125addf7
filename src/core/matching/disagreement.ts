import type { DateMention } from "./date-mention.ts";
import { formatDay } from "./days.ts";
import type { Term } from "./expression.ts";
import { findTerm, holds, mayBeOn, wordsOf } from "./find-term.ts";
import type { Frame } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import type { Found } from "./stands-as.ts";

/** The first thing of which the sentence speaks differently than the record; null when there is none. */
export function disagrees(
  frame: Frame,
  reading: Reading,
  lexicon: Lexicon,
  actions: readonly Found[],
): string | null {
  for (const role of frame.agree) {
    const terms = role.expression.flatMap(({ first, rest }) => [first, ...rest.map((each) => each.term)]);
    const other =
      differing(terms, role.name === "until", reading, lexicon, actions) ??
      (role.name === "until" ? outdated(terms, reading) : null);
    if (other) return `another ${role.name}: ${other}`;
  }
  return null;
}

/** Days after which a count that went on rising is no longer given as the present one. */
const CURRENT = 25;

/** The article's day, where it is too far from the days on which a count held and the sentence names no day itself. */
function outdated(terms: readonly Term[], { dates, published }: Reading): string | null {
  if (published === null || dates.some((date) => date.relation !== "since")) return null;
  const holdsThen = terms.some(
    (term) =>
      term.kind === "date" && published >= term.days.first - CURRENT && published <= term.days.last + CURRENT,
  );
  return holdsThen ? null : formatDay(published);
}

/** Tokens between an action and its date. */
const DATED = 8;

/** "Announced on Thursday" and "it emerged last week" date the news, and what is told may be older. */
function datesAnother(date: DateMention, reading: Reading, actions: readonly Found[]): boolean {
  if (!date.isRelative) return false;
  const distance = ({ from, to }: Found) => (from >= date.to ? from - date.to : date.from - to);
  if ((reading.concepts.get("say") ?? []).some((say) => distance(say) >= 0 && distance(say) <= 2))
    return true;
  return !actions.some((action) => action.from >= 0 && distance(action) <= DATED);
}

function differing(
  terms: readonly Term[],
  boundsToo: boolean,
  reading: Reading,
  lexicon: Lexicon,
  actions: readonly Found[],
): string | null {
  const [first] = terms;
  const said = (each: Found) => wordsOf([each], reading);
  if (first?.kind === "date") {
    const dates = reading.dates.filter(
      (date) =>
        (date.relation === "on" ||
          (boundsToo && (date.relation === "until" || date.relation === "before"))) &&
        !datesAnother(date, reading, actions),
    );
    if (
      dates.length === 0 ||
      dates.some((date) => terms.some((term) => term.kind === "date" && mayBeOn(date, term)))
    )
      return null;
    return said(dates[0]!);
  }
  if (first?.kind === "number") {
    const units = new Set(terms.map((term) => (term.kind === "number" ? term.unit : "")));
    const numbers = reading.numbers.filter((number) => number.counts !== null && units.has(number.counts));
    if (
      numbers.length === 0 ||
      numbers.some((number) => terms.some((term) => term.kind === "number" && holds(number, term)))
    )
      return null;
    return said(numbers[0]!);
  }
  if (first?.kind === "vote") {
    const votes = reading.numbers.filter((number) => number.against !== null);
    if (votes.length === 0 || terms.some((term) => findTerm(term, reading).length > 0)) return null;
    return said(votes[0]!);
  }
  if (first?.kind === "concepts") {
    const allowed = new Set(terms.flatMap((term) => (term.kind === "concepts" ? term.ids : [])));
    const kinds = new Set([...allowed].map((id) => lexicon.kindOf(id)).filter((kind) => kind !== null));
    for (const [id, spans] of reading.concepts) {
      if (kinds.has(lexicon.kindOf(id) ?? "") && !allowed.has(id)) return said(spans[0]!);
    }
  }
  return null;
}
