import type { Token } from "./tokens.ts";

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
    "twelve doce",
    "thirteen trece",
    "fourteen catorce",
    "fifteen quince",
    "sixteen dieciseis",
    "seventeen diecisiete",
    "eighteen dieciocho",
    "nineteen diecinueve",
    "twenty veinte",
    "veintiuno veintiun veintiuna",
    "veintidos",
    "veintitres",
    "veinticuatro",
    "veinticinco",
    "veintiseis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
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
const HUNDREDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "doscient",
    "trescient",
    "cuatrocient",
    "quinient",
    "seiscient",
    "setecient",
    "ochocient",
    "novecient",
  ].flatMap((stem, i) => [`${stem}os`, `${stem}as`].map((word) => [word, (i + 2) * 100] as const)),
);
/** Words for so many that count what follows "two" or "a": "two score", "media docena". */
const LOTS: Readonly<Record<string, number>> = {
  dozen: 12,
  docena: 12,
  docenas: 12,
  score: 20,
  veintena: 20,
  veintenas: 20,
  centenar: 100,
  pair: 2,
  par: 2,
};

/** The number that begins at token `at`, and the token after it; null where none does. */
export function readNumber(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  if (at >= tokens.length) return null;
  const lot = readHalf(tokens, at) ?? readLot(tokens, at);
  if (lot) return lot;
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
    if (scale !== undefined && (to > at || beginsAlone(tokens, at))) {
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
      const lots = part > 0 ? LOTS[norm] : undefined;
      if (lots !== undefined) {
        part *= lots;
        to++;
      }
      break;
    }
    if (part < 0) part = value;
    else if (/^\d/.test(tokens[to - 1]!.norm)) break;
    else if ((part >= 20 && value < 10) || part >= 100) part += value;
    else if (start > 0) break;
  }
  if (to === at) return null;
  return { value: total + Math.max(part, 0), to };
}

/** "Mil", "cien"; "hundred" only in "a hundred". */
function beginsAlone(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  return /^(?:cien|ciento|mil)$/.test(norm) || (norm === "hundred" && tokens[at - 1]?.norm === "a");
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

/** "Half a dozen", "media docena". */
function readHalf(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const norm = tokens[at]!.norm;
  if (norm !== "half" && norm !== "media") return null;
  const lots = norm === "half" && tokens[at + 1]?.norm === "a" ? at + 2 : at + 1;
  const value = LOTS[tokens[lots]?.norm ?? ""];
  return value === undefined ? null : { value: value / 2, to: lots + 1 };
}

/** "A dozen", "docena", "a pair of"; "a score" is music more often, "par" a word of other things. */
function readLot(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const { norm } = tokens[at]!;
  const isOther =
    norm === "par" || norm === "pair" ? !/^(?:of|de)$/.test(tokens[at + 1]?.norm ?? "") : norm === "score";
  const value = isOther ? undefined : LOTS[norm];
  return value === undefined || norm.endsWith("s") ? null : { value, to: at + 1 };
}
