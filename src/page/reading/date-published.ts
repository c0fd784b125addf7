import { textProperty } from "./structured-data.ts";
import type { JsonObject } from "./structured-nodes.ts";

/** Looks up what the page says of itself under any of these names, in lower case; null when it says nothing. */
export type MetaLookup = (...names: readonly (string | RegExp)[]) => string | null;

/** The day on which the article came out, YYYY-MM-DD: as its data say, its text, else its address. Null when nothing tells it. */
export function datePublished(
  document: Document,
  article: JsonObject | null,
  meta: MetaLookup,
): string | null {
  const marked = document.querySelector('[itemprop="datePublished"]');
  const candidates = [
    textProperty(article, "datePublished", "dateCreated"),
    meta(/publish(ed)?.?(time|date)|datepub|pub-?date$|^p?(date|time)$|^dc.*ate/),
    marked?.getAttribute("datetime"),
    marked?.textContent,
    document
      .querySelector("article time[datetime], main time[datetime], time[datetime]")
      ?.getAttribute("datetime"),
  ];
  for (const candidate of candidates) {
    const day = dayOf(candidate);
    if (day !== null) return day;
  }
  return dayOfPath(document.location?.pathname ?? "");
}

/** Three letters each. */
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

/** The calendar day of a date as pages write it, YYYY-MM-DD; null when it can't be told without guessing. */
export function dayOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso =
    /\b(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text);
  if (dayFirst) return day(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  // Seconds or milliseconds since 1970, as some content systems write them.
  const stamp = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text);
  return stamp ? new Date(Number(stamp[1]) * 1000).toISOString().slice(0, 10) : null;
}

/** "/news/2025/11/19/..." and "/2025/nov/19/...": many sites file their articles by day. */
function dayOfPath(path: string): string | null {
  const found = /\/(\d{4})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/.exec(path);
  return found && day(Number(found[1]), Number(found[2]) || monthNumber(found[2]!), Number(found[3]));
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) / 3 + 1;
}

function day(year: number, month: number, date: number): string | null {
  if (year < 1800 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
