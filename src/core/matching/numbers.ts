import type { Token } from "./tokens.ts";

/** How a number is hedged. */
export type Tolerance = "exact" | "at-least" | "more-than" | "nearly" | "about" | "up-to";

/** A number in words or figures. Tokens `from` to `to`, end exclusive. A vote ("48-51", "48 to 51") has `against`. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly tolerance: Tolerance;
  /** "usd" and "percent" where the number says so itself; null otherwise. */
  readonly unit: "usd" | "percent" | null;
  readonly against: number | null;
}

const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "zero cero",
    "one uno una un",
    "two dos",
    "three tres",
    "four cuatro",
    "five cinco",
    "six seis",
    "seven siete",
    "eight ocho",
    "nine nueve",
    "ten diez",
    "eleven once",
    "twelve doce dozen docena",
    "thirteen trece",
    "fourteen catorce",
    "fifteen quince",
    "sixteen dieciseis",
    "seventeen diecisiete",
    "eighteen dieciocho",
    "nineteen diecinueve",
    "twenty veinte",
  ].flatMap((words, value) => words.split(" ").map((word) => [word, value] as const)),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "twenty veinte",
    "thirty treinta",
    "forty cuarenta",
    "fifty cincuenta",
    "sixty sesenta",
    "seventy setenta",
    "eighty ochenta",
    "ninety noventa",
  ].flatMap((words, i) => words.split(" ").map((word) => [word, (i + 2) * 10] as const)),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  cien: 100,
  ciento: 100,
  thousand: 1000,
  mil: 1000,
  million: 1e6,
  millon: 1e6,
  millones: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
};
const HUNDREDS: Readonly<Record<string, number>> = {
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  quinientos: 500,
};

/** The numbers among the tokens, except those inside names (`isName`). "One" and "un" alone count only before a noun and are kept. */
export function findNumbers(tokens: readonly Token[], isName: (index: number) => boolean): NumberMention[] {
  const found: NumberMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const read = isName(i) ? null : readNumber(tokens, i);
    if (!read) {
      i++;
      continue;
    }
    let { to } = read;
    let against: number | null = null;
    const joint = tokens[to];
    const between = joint?.norm === "to" || joint?.norm === "contra" || joint?.norm === "a" ? to + 1 : to;
    const second = isName(between) ? null : readNumber(tokens, between);
    if (second && isVote(tokens, to, between, read.value, second.value)) {
      against = second.value;
      to = second.to;
    }
    const after = tokens[to]?.norm;
    const isPercent =
      after === "percent" ||
      after === "%" ||
      (after === "por" && tokens[to + 1]?.norm === "ciento") ||
      (after === "per" && tokens[to + 1]?.norm === "cent");
    const isMoney =
      tokens[i]!.currency !== "" ||
      after === "dollars" ||
      after === "dolares" ||
      (after === "de" && tokens[to + 1]?.norm === "dolares") ||
      (after === "u.s" && tokens[to + 1]?.norm === "dollars");
    found.push({
      from: i,
      to,
      value: read.value,
      tolerance: hedgeBefore(tokens, i),
      unit: isMoney ? "usd" : isPercent ? "percent" : null,
      against,
    });
    i = to;
  }
  return found;
}

/** Two counts joined by a hyphen or "to" are a vote when both are large enough and they are no range of tons or years. */
function isVote(
  tokens: readonly Token[],
  to: number,
  between: number,
  first: number,
  second: number,
): boolean {
  if (tokens[between]?.afterBreak && between === to && tokens[between]!.start - tokens[to - 1]!.end > 1)
    return false;
  const touching = tokens[between]!.start - tokens[to - 1]!.end === 1 || between > to;
  return (
    touching &&
    first >= 40 &&
    first <= 435 &&
    second >= 30 &&
    second <= 435 &&
    Number.isInteger(first) &&
    Math.abs(first - second) < 60
  );
}

function readNumber(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let total = 0;
  let part = -1;
  let to = at;
  for (; to < tokens.length; to++) {
    const { norm, afterBreak, start } = tokens[to]!;
    if (to > at && afterBreak) break;
    const figure = /^(\d[\d,.]*?)(k|m|mn|b|bn)?$/.exec(norm);
    if (figure) {
      if (to > at) break;
      const value = parseFigure(figure[1]!);
      if (Number.isNaN(value)) return null;
      part = value * (figure[2] ? (SCALES[figure[2]] ?? (figure[2] === "k" ? 1000 : 1e9)) : 1);
      continue;
    }
    const scale = SCALES[norm];
    if (scale !== undefined && (to > at || norm === "cien" || norm === "mil" || norm === "ciento")) {
      if (scale >= 1000) {
        total += Math.max(part, 1) * scale;
        part = -1;
      } else part = Math.max(part, 1) * scale;
      continue;
    }
    const value = TENS[norm] ?? SMALL[norm] ?? HUNDREDS[norm];
    if (value === undefined) {
      const joins =
        (norm === "and" || norm === "y" || norm === "de") &&
        to > at &&
        part >= 20 &&
        readsOn(tokens, to + 1, norm);
      if (joins) continue;
      // "Two dozen".
      if (norm === "dozen" && part > 0) part *= 12;
      break;
    }
    if (norm === "dozen" || norm === "docena") {
      part = part > 0 ? part * 12 : 12;
      continue;
    }
    if (part < 0) part = value;
    else if ((part >= 20 && value < 10) || part >= 100) part += value;
    else if (start > 0) break;
  }
  if (to === at) return null;
  return { value: total + Math.max(part, 0), to };
}

function readsOn(tokens: readonly Token[], at: number, joint: string): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (joint === "de") return norm === "millones";
  return norm in SMALL || norm in TENS;
}

function parseFigure(figure: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(figure)) return Number(figure.replace(/[.,]/g, ""));
  return Number(figure.replace(",", "."));
}

const HEDGES: readonly (readonly [RegExp, Tolerance])[] = [
  [/(?:at least|no fewer than|not less than|al menos|por lo menos|minimum of)$/, "at-least"],
  [
    /(?:more than|over|upwards of|exceed\w*|pass\w*|surpass\w*|above|topp\w*|beyond|mas de|supera\w*)$/,
    "more-than",
  ],
  [/(?:nearly|almost|close to|just under|approaching|casi|cerca de)$/, "nearly"],
  [
    /(?:about|around|some|roughly|approximately|an estimated|unos|unas|alrededor de|aproximadamente)$/,
    "about",
  ],
  [/(?:up to|as many as|as much as|hasta)$/, "up-to"],
];

function hedgeBefore(tokens: readonly Token[], at: number): Tolerance {
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.norm)
    .join(" ");
  return HEDGES.find(([pattern]) => pattern.test(before))?.[1] ?? "exact";
}

/** Whether what is said of a number holds of the record's value; "more than 80" is said of 83 and not of 193. */
export function agrees(said: Pick<NumberMention, "value" | "tolerance">, value: number): boolean {
  const { value: n, tolerance } = said;
  if (n === value) return true;
  switch (tolerance) {
    case "exact":
    case "up-to":
      return false;
    case "at-least":
      return isRound(n) && value > n && value < n * 1.05;
    case "more-than":
      return value > n && value <= Math.max(n * 1.05, n + 1) && isRound(n);
    case "nearly":
      return value < n && value >= n * 0.96;
    case "about":
      return Math.abs(value - n) <= n * 0.03;
  }
}

function isRound(n: number): boolean {
  return n % 10 === 0 || n % 25 === 0;
}
