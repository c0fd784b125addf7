import type { ClaimRecord } from "../model/claim-record.ts";
import { parseDays } from "./days.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Particulars, particularsOf } from "./particulars.ts";
import { readSentence } from "./reading.ts";

/** The particulars of a record's statement and wordings, read as of the day of its event or first status; `without` is left out. */
export function particularsOfRecord(
  {
    statement,
    wordings,
    dateOfEvent,
    history,
  }: Pick<ClaimRecord, "statement" | "wordings" | "dateOfEvent" | "history">,
  lexicon: Lexicon,
  without: string | null = null,
): Particulars {
  const published = parseDays(dateOfEvent ?? history[0]?.asOf ?? "")?.last ?? null;
  const read = (lang: string) => (text: string) => readSentence(text, lexicon, published, { lang });
  const isKept = (text: string) => text !== without;
  const readings = [
    ...[statement, ...wordings.en].filter(isKept).map(read("en")),
    ...wordings.es.filter(isKept).map(read("es")),
  ];
  return particularsOf(readings, dateOfEvent, lexicon);
}
