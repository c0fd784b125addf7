const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
};
const DAY_MS = 86_400_000;
const ISO = /\b(\d{4})-(\d{2})(?:-(\d{2}))?/;
const MONTH_FIRST = /\b(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?(?: de)? (\p{L}{3,10})\.?,?(?: de)? (\d{4})\b/u;

/**
 * The first day named in `text`, in days since 1970-01-01 UTC: "2020-03-01", "26 May 2015", "October 22, 2019", "3 de mayo de
 * 2021"; a month alone is its first day. Null when there is none.
 */
export function readDay(text: string): number | null {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1])) : null;
}

function monthOf(name: string): number {
  const key = name.slice(0, 3).toLowerCase();
  return Object.hasOwn(MONTHS, key) ? MONTHS[key]! : 0;
}

function dayOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const time = Date.UTC(year, month - 1, day);
  return Number.isNaN(time) ? null : Math.floor(time / DAY_MS);
}
