import type { CountedNumber } from "../../../src/core/matching/counted-number.ts";
import type { Reading } from "../../../src/core/matching/reading.ts";
import { type Probe, type ProbeSource, replaced } from "./probe.ts";

const MONTHS = {
  en: "January February March April May June July August September October November December",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
} as const;
const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;
const WORDS = {
  en: "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
} as const;
/** Months by which a date is moved. */
const MOVED = 4;

/** Near misses by numbers and dates that the statement has too: another count, another vote, another scale, another month. */
export function otherFigures({ lang, reading, statement }: ProbeSource): Probe[] {
  const isStated = ({ value, counts }: CountedNumber) =>
    statement.numbers.some((number) => number.value === value && number.counts === counts);
  const numbers = reading.numbers
    .filter(isStated)
    .filter(({ value, counts }) => value > 1 && counts !== null)
    .flatMap((number): Probe[] => {
      const words = otherNumber(number, reading, lang);
      const change = number.against === null ? "another number" : "another vote";
      return words === null ? [] : [{ change, text: replaced(reading, number.from, number.to, words) }];
    });
  return [...numbers, ...otherScale(reading), ...otherMonths(lang, reading, statement)];
}

/** A number well beyond what a hedge allows, written as the first was; null where that is not plain. */
function otherNumber(
  { from, to, value, against }: CountedNumber,
  { text, tokens }: Reading,
  lang: "en" | "es",
): string | null {
  if (against !== null) return `${value + 7}-${Math.max(against - 7, 1)}`;
  if (to - from > 1) return null;
  const written = text.slice(tokens[from]!.start, tokens[from]!.end);
  const other = value < 20 ? value + 3 : Math.round(value * 1.5) + 1;
  if (/^\d+$/.test(written)) return `${other}`;
  const words = WORDS[lang].split(" ");
  const at = words.indexOf(written.toLowerCase());
  if (at < 0) return null;
  const word = words[(at + 3) % words.length]!;
  return tokens[from]!.isCapitalised ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function otherScale({ text }: Reading): Probe[] {
  const other = text.replace(/\bmillion\b/u, "thousand").replace(/\bmillones\b/u, "mil");
  return other === text ? [] : [{ change: "another number", text: other }];
}

/** The event in another month; not where the month stands for the season or the statement has none. */
function otherMonths(lang: "en" | "es", reading: Reading, statement: Reading): Probe[] {
  const months = MONTHS[lang].split(" ");
  const stated = new Set(monthsOf(statement, MONTHS.en.split(" ")).map(({ month }) => month));
  return monthsOf(reading, months)
    .filter(({ month, relation }) => stated.has(month) && relation === "on")
    .map(({ month, at }) => ({
      change: "another date",
      text: replaced(reading, at, at + 1, months[(month + MOVED) % months.length]!),
    }));
}

/** The months named in dates: which, from 0, and at which token. */
function monthsOf(
  { dates, tokens }: Reading,
  months: readonly string[],
): { month: number; at: number; relation: string }[] {
  return dates
    .filter((date) => !date.isRelative)
    .flatMap(({ from, to, relation }) => {
      const at = tokens.findIndex(({ norm }, i) => i >= from && i < to && monthOf(norm, months) >= 0);
      return at < 0 ? [] : [{ month: monthOf(tokens[at]!.norm, months), at, relation }];
    });
}

function monthOf(norm: string, months: readonly string[]): number {
  return months.findIndex((name) => {
    const month = name.toLowerCase();
    return norm === month || (ABBREVIATED.test(norm) && month.startsWith(norm));
  });
}
