import type { ClaimRecord } from "../model/claim-record.ts";
import { parseDays } from "./days.ts";

/** Days by which a report may come before the day that a record gives: it was planned, leaked, or is dated by its end. */
const AHEAD = 31;
/** The same for what is held: the record dates one occasion on which it was said, and it may have been held before. */
const AHEAD_IF_HELD = 366;

/** Whether a record's event came so long after an article that the article cannot tell of it; false where a day is unknown. */
export function tellsOfLater(
  { kind, dateOfEvent }: Pick<ClaimRecord, "kind" | "dateOfEvent">,
  datePublished: string | null,
): boolean {
  const event = parseDays(dateOfEvent ?? "");
  const published = parseDays(datePublished ?? "");
  if (event === null || published === null) return false;
  const isHeld = kind === "official-assertion" || kind === "legal-proposition";
  return event.first - published.last > (isHeld ? AHEAD_IF_HELD : AHEAD);
}
