import { dayNumber } from "../days.ts";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const WRITTEN = /\b(\d{1,2}) ([A-Za-z]+) (\d{4})\b|\b([A-Za-z]+) (\d{1,2}), (\d{4})\b/g;

/** The day that a date in a feed or at the end of a post names, as days since 1970; null when it names none. The last one counts. */
export function claimDay(text: string | null | undefined): number | null {
  if (!text) return null;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  let day: number | null = null;
  for (const found of text.matchAll(WRITTEN)) {
    const month = MONTHS.findIndex((name) =>
      name.startsWith((found[2] ?? found[4] ?? "").toLowerCase().slice(0, 3)),
    );
    if (month >= 0) day = dayNumber(Number(found[3] ?? found[6]), month + 1, Number(found[1] ?? found[5]));
  }
  return day;
}

/** Half of the weight of time fades in weeks, half in about a year: most claims are checked when they are made, some come back. */
const SOON = 15;
const LATER = 250;

/** 0 to 1: how near two days are; 0 when one is not known. */
export function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0;
  const apart = Math.abs(a - b);
  return 0.5 * Math.exp(-apart / SOON) + 0.5 * Math.exp(-apart / LATER);
}
