import type { DateMention } from "./date-mention.ts";
import { relationBefore } from "./date-relation.ts";
import { dayNumber, formatDay } from "./days.ts";
import type { Token } from "./tokens.ts";

const WEEKDAYS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "sunday domingo",
    "monday lunes",
    "tuesday martes",
    "wednesday miercoles",
    "thursday jueves",
    "friday viernes",
    "saturday sabado",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i] as const)),
);
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  un: 1,
  una: 1,
  two: 2,
  dos: 2,
  three: 3,
  tres: 3,
  four: 4,
  cuatro: 4,
  five: 5,
  cinco: 5,
  six: 6,
  seis: 6,
  several: 3,
  few: 3,
};

/** The date counted from the day of publication that begins at token `i` ("Thursday", "two weeks ago"); null where none does. */
export function relativeDate(tokens: readonly Token[], i: number, published: number): DateMention | null {
  const words = tokens.slice(i, i + 4).map((token) => token.norm);
  const [a = "", b = "", c = ""] = words;
  const make = (to: number, first: number, last: number): DateMention => ({
    from: i,
    to: i + to,
    relation: relationBefore(tokens, i),
    isRelative: true,
    year: Number(formatDay(published + last).slice(0, 4)),
    days: () => ({ first: published + first, last: published + last }),
  });
  const weekday = WEEKDAYS[a];
  if (
    weekday !== undefined &&
    (tokens[i]!.isCapitalised || /^(?:el|este|pasado)$/.test(tokens[i - 1]?.norm ?? ""))
  ) {
    // 1970-01-01 was a Thursday.
    const today = (((published + 4) % 7) + 7) % 7;
    const isNext = tokens[i - 1]?.norm === "next" || tokens[i - 1]?.norm === "proximo";
    const back = (today - weekday + 7) % 7;
    return isNext ? make(1, 7 - back, 7 - back + 7) : make(1, -back - (back === 0 ? 0 : 0), -back);
  }
  if (a === "yesterday" || a === "ayer") return make(1, -1, -1);
  if (a === "today" || a === "tonight" || a === "hoy") return make(1, 0, 0);
  if ((a === "last" || a === "this" || a === "past") && /^(?:week|month|year|weekend)$/.test(b)) {
    const back = b === "year" ? 400 : b === "month" ? 62 : 14;
    return a === "this"
      ? make(2, b === "year" ? -yearSoFar(published) : b === "month" ? -31 : -7, 0)
      : make(2, -back, b === "year" ? -yearSoFar(published) : -1);
  }
  if (a === "earlier" && b === "this" && /^(?:week|month|year)$/.test(c)) {
    return make(3, c === "year" ? -yearSoFar(published) : c === "month" ? -31 : -7, 0);
  }
  if (/^(?:este|pasado|pasada)$/.test(b) && /^(?:mes|ano|semana)$/.test(a))
    return make(2, b === "este" ? -31 : -62, 0);
  const count = COUNTS[a] ?? (/^\d{1,2}$/.test(a) ? Number(a) : null);
  if (count !== null) {
    const unit = /^(day|dia)s?$/.test(b)
      ? 1
      : /^(week|semana)s?$/.test(b)
        ? 7
        : /^(month|mes)(?:es|s)?$/.test(b)
          ? 30
          : /^(year|ano)s?$/.test(b)
            ? 365
            : 0;
    const isBack = /^(?:ago|earlier|before|antes|atras)$/.test(c) || /^hace$/.test(tokens[i - 1]?.norm ?? "");
    if (unit > 0 && isBack) {
      const slack = unit === 1 ? 1 : unit === 7 ? 5 : unit === 30 ? 20 : 200;
      return make(c === "" ? 2 : 3, -count * unit - slack, -count * unit + slack);
    }
  }
  return null;
}

function yearSoFar(published: number): number {
  return published - dayNumber(Number(formatDay(published).slice(0, 4)), 1, 1);
}
