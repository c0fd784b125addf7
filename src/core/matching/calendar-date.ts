import type { DateMention } from "./date-mention.ts";
import { relationBefore } from "./date-relation.ts";
import { dayNumber, formatDay } from "./days.ts";
import type { Token } from "./tokens.ts";

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
/** The date by month, day or year that begins at token `i`; null where none does. `published` settles the year. */
export function calendarDate(
  tokens: readonly Token[],
  i: number,
  published: number | null,
): DateMention | null {
  const norm = tokens[i]!.norm;
  let month = MONTHS[norm];
  let day: number | null = null;
  let to = i + 1;
  let from = i;
  if (month === undefined) {
    // "2 September", "2 de septiembre", "the 2nd of September".
    const words = dayInWords(tokens, i);
    day = words?.day ?? dayOf(norm);
    if (day === null) return yearAlone(tokens, i);
    const after = i + (words?.length ?? 1);
    const skip = after - i + (tokens[after]?.norm === "de" || tokens[after]?.norm === "of" ? 1 : 0);
    // "The second March of the year" is no date.
    if (words && skip === words.length) return null;
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

/** Days of the month in words, "twenty first" in two. */
const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
);

/** "The third of January", "January the third", "the twenty-fourth of October"; how many tokens the day takes. */
function dayInWords(tokens: readonly Token[], at: number): { day: number; length: number } | null {
  const [first = "", second = ""] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  const tens = first === "twenty" ? 20 : first === "thirty" ? 30 : 0;
  const unit = ORDINALS[tens > 0 ? second : first];
  if (first === "thirtieth") return { day: 30, length: 1 };
  if (unit === undefined || (tens > 0 && unit > 9)) return null;
  return { day: tens + unit, length: tens > 0 ? 2 : 1 };
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
