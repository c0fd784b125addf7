import type { ConceptSpan } from "./concept-span.ts";
import type { CountedNumber } from "./counted-number.ts";
import type { DateMention } from "./date-mention.ts";
import type { Lexicon } from "./lexicon.ts";
import { agrees } from "./number-agreement.ts";
import { NAMED_KINDS, type Particulars, voteOf } from "./particulars.ts";
import type { Reading } from "./reading.ts";

/** Days by which a date may be off: time zones, "late on Monday". */
const SLACK = 1;

/** Of whose officials and courts any record may speak. */
const HOME = "united-states";

/**
 * The first name, count, vote or date that stands in a sentence where the record has another one, in words; null when
 * there is none. A name or count that no wording has is a rival where one is missing that most wordings have.
 */
export function rivalIn(
  particulars: Particulars,
  reading: Reading,
  lexicon: Pick<Lexicon, "kindOf">,
): string | null {
  return (
    rivalName(particulars, reading, lexicon) ??
    rivalCount(particulars, reading) ??
    rivalVote(particulars, reading) ??
    rivalDate(particulars, reading)
  );
}

function rivalName(
  { names }: Particulars,
  reading: Reading,
  lexicon: Pick<Lexicon, "kindOf">,
): string | null {
  for (const [id, spans] of reading.concepts) {
    const kind = lexicon.kindOf(id) ?? "";
    const told = NAMED_KINDS.has(kind) ? names[kind] : undefined;
    if (!told || id === HOME || told.known.includes(id) || reading.speakers.includes(id)) continue;
    const name = spans.find((span) => isName(span, reading));
    if (!name) continue;
    const isMissing = (core: string) => !reading.concepts.has(core);
    if (told.core.some(isMissing) || told.known.every(isMissing))
      return `another ${kind}: ${wordsAt(name, reading)}`;
  }
  return null;
}

function rivalCount({ counts }: Particulars, reading: Reading): string | null {
  for (const number of reading.numbers) {
    const told = number.against === null && number.counts !== null ? counts[number.counts] : undefined;
    if (!told || number.value < 2 || told.known.some((value) => agrees(number, value))) continue;
    const isMissing = (value: number) => !reading.numbers.some((each) => isOf(each, number.counts!, value));
    if (told.core.some(isMissing) || told.known.every(isMissing))
      return `another number: ${wordsAt(number, reading)}`;
  }
  return null;
}

function isOf(number: CountedNumber, unit: string, value: number): boolean {
  return number.counts === unit && agrees(number, value);
}

function rivalVote({ votes }: Particulars, reading: Reading): string | null {
  const found = reading.numbers.filter(({ against }) => against !== null);
  if (votes.length === 0 || found.length === 0 || found.some((vote) => votes.includes(voteOf(vote))))
    return null;
  return `another vote: ${wordsAt(found[0]!, reading)}`;
}

function rivalDate({ days }: Particulars, reading: Reading): string | null {
  const dates = reading.dates.filter(
    (date) => date.relation === "on" && !date.isRelative && !isDistance(date, reading),
  );
  const isKnown = dates.some((date) =>
    days.some(([first, last]) => {
      const year = date.year ?? new Date(first * 86_400_000).getUTCFullYear();
      const said = date.days(year);
      return said.first <= last + SLACK && said.last >= first - SLACK;
    }),
  );
  return days.length === 0 || dates.length === 0 || isKnown
    ? null
    : `another date: ${wordsAt(dates[0]!, reading)}`;
}

/** "Two weeks earlier" counts from what was told before. */
function isDistance({ from, to }: DateMention, { tokens }: Reading): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }) => /^(?:earlier|later|before|after|antes|despues)$/.test(norm));
}

/** A name has a capital at its end; "the president" and "officials" stand for whom the text is about. */
function isName({ to }: ConceptSpan, { tokens }: Reading): boolean {
  return tokens[to - 1]!.isCapitalised;
}

function wordsAt({ from, to }: Pick<ConceptSpan, "from" | "to">, { text, tokens }: Reading): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
