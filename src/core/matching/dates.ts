import { type Days, dayNumber, formatDay } from "./days.ts";
import type { Token } from "./tokens.ts";

/** A date in a sentence. Tokens `from` to `to`, end exclusive. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** "since", "until", "before" and "after" bound a stretch and date no event, "name" is a year that only tells things apart ("the 1973 law"); "on" covers all else. */
  readonly relation: "on" | "since" | "until" | "before" | "after" | "name";
  /** Counted from the article's date ("on Thursday", "two weeks ago"). */
  readonly isRelative: boolean;
  /** The days that it can mean in a given year; the year is ignored where the sentence or the article's date settles it. */
  days(year: number): Days;
  /** The year where it is settled; null for "September 2" in an article without a date. */
  readonly year: number | null;
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "january jan enero",
    "february feb febrero",
    "march mar marzo",
    "april apr abril",
    "may mayo",
    "june jun junio",
    "july jul julio",
    "august aug agosto",
    "september sept sep septiembre setiembre",
    "october oct octubre",
    "november nov noviembre",
    "december dec diciembre",
  ].flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);
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

/** The dates among the tokens. `published`, the day of the article, settles years and relative dates; null when unknown. */
export function findDates(tokens: readonly Token[], published: number | null): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const mention =
      calendarDate(tokens, i, published) ?? (published === null ? null : relativeDate(tokens, i, published));
    if (mention) found.push(mention);
    i = mention ? mention.to : i + 1;
  }
  return found;
}

function relationBefore(tokens: readonly Token[], at: number): DateMention["relation"] {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.norm)
    .join(" ");
  if (/(?:since|desde|starting|beginning|from)(?: (?:early|late|mid|last|the|el|on|in))*$/.test(before))
    return "since";
  if (/(?:until|till|through|by|hasta|para)(?: (?:early|late|mid|the|el))*$/.test(before)) return "until";
  if (/(?:before|antes de|antes del)(?: the)?$/.test(before)) return "before";
  if (/(?:after|despues de|despues del|following)(?: the)?$/.test(before)) return "after";
  return "on";
}

function calendarDate(tokens: readonly Token[], i: number, published: number | null): DateMention | null {
  const norm = tokens[i]!.norm;
  let month = MONTHS[norm];
  let day: number | null = null;
  let to = i + 1;
  let from = i;
  if (month === undefined) {
    // "2 September", "2 de septiembre", "the 2nd of September".
    day = dayOf(norm);
    if (day === null) return yearAlone(tokens, i);
    const skip = tokens[i + 1]?.norm === "de" || tokens[i + 1]?.norm === "of" ? 2 : 1;
    month = MONTHS[tokens[i + skip]?.norm ?? ""];
    if (month === undefined || !isMonth(tokens, i + skip)) return null;
    to = i + skip + 1;
  } else {
    if (!isMonth(tokens, i)) return null;
    day = dayOf(tokens[to]?.norm ?? "");
    if (day !== null) to++;
  }
  let year: number | null = null;
  const skip = tokens[to]?.norm === "de" || tokens[to]?.norm === "del" ? 1 : 0;
  if (/^(?:19|20)\d\d$/.test(tokens[to + skip]?.norm ?? "")) {
    year = Number(tokens[to + skip]!.norm);
    to += skip + 1;
  }
  const part = partOf(tokens[i - 1]?.norm ?? "", tokens[i - 2]?.norm ?? "");
  if (part && day === null) from = i - 1;
  const settled = year ?? (published === null ? null : nearestYear(published, month, day ?? 15));
  const [m, d] = [month, day];
  return {
    from,
    to,
    relation: relationBefore(tokens, from),
    isRelative: false,
    year: settled,
    days: (given) => {
      const y = settled ?? given;
      if (d !== null) return { first: dayNumber(y, m, d), last: dayNumber(y, m, d) };
      const last = dayNumber(y, m + 1, 0);
      const first = dayNumber(y, m, 1);
      if (part === "early") return { first, last: first + 12 };
      if (part === "mid") return { first: first + 7, last: first + 22 };
      if (part === "late") return { first: first + 17, last };
      return { first, last };
    },
  };
}

function partOf(before: string, earlier: string): "early" | "mid" | "late" | null {
  const word = before === "de" ? earlier : before;
  if (word === "early" || word === "principios" || word === "inicios") return "early";
  if (word === "mid" || word === "mediados") return "mid";
  if (word === "late" || word === "finales" || word === "fines") return "late";
  return null;
}

function dayOf(norm: string): number | null {
  const found = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(norm);
  return found ? Number(found[1]) : null;
}

/** "May" and "march" are months only with a capital and near what dates have. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const { norm, isCapitalised } = tokens[at]!;
  if (norm === "mar" || norm === "sep" || norm === "jun" || norm === "jul")
    return isCapitalised && dayOf(tokens[at + 1]?.norm ?? "") !== null;
  if (norm !== "may" && norm !== "march" && norm !== "august") return true;
  if (!isCapitalised) return false;
  const before = tokens[at - 1]?.norm ?? "";
  const after = tokens[at + 1]?.norm ?? "";
  return (
    dayOf(after) !== null ||
    /^(?:19|20)\d\d$/.test(after) ||
    dayOf(before) !== null ||
    /^(?:in|since|of|early|late|mid|last|this|by|until|from|before|after|through|until|next|and|previous|a)$/.test(
      before,
    )
  );
}

function yearAlone(tokens: readonly Token[], i: number): DateMention | null {
  const norm = tokens[i]!.norm;
  if (!/^(?:19[5-9]|20[0-4])\d$/.test(norm) || tokens[i]!.currency !== "") return null;
  const year = Number(norm);
  return {
    from: i,
    to: i + 1,
    relation: /^(?:the|a|an|la|el)$/.test(tokens[i - 1]?.norm ?? "") ? "name" : relationBefore(tokens, i),
    isRelative: false,
    year,
    days: () => ({ first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) }),
  };
}

/** The year that puts a date nearest to the day of publication, the past preferred. */
function nearestYear(published: number, month: number, day: number): number {
  const year = Number(formatDay(published).slice(0, 4));
  if (dayNumber(year, month, day) - published > 60) return year - 1;
  if (dayNumber(year + 1, month, day) - published <= 30) return year + 1;
  return year;
}

function relativeDate(tokens: readonly Token[], i: number, published: number): DateMention | null {
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
