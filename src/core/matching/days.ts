/** Whole days since 1970-01-01; a stretch of days, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The stretch that "YYYY-MM-DD", "YYYY-MM", "YYYY" or two of these joined by "..", "/" name; null when it is none of them. */
export function parseDays(text: string): Days | null {
  const [from, to] = text.split(/\.\.|\//);
  const first = stretch(from ?? "");
  const last = to === undefined ? first : stretch(to);
  return first && last ? { first: first.first, last: last.last } : null;
}

function stretch(text: string): Days | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!found) return null;
  const year = Number(found[1]);
  if (!found[2]) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(found[2]);
  if (!found[3]) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const day = dayNumber(year, month, Number(found[3]));
  return { first: day, last: day };
}

/** YYYY-MM-DD. */
export function formatDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function overlap(a: Days, b: Days, slack = 0): boolean {
  return a.first - slack <= b.last && b.first - slack <= a.last;
}
