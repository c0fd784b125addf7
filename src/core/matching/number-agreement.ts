import type { NumberMention } from "./number-mention.ts";

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
      return Math.abs(value - n) <= Math.min(precisionOf(n) / 2, n * ABOUT);
  }
}

function isRound(n: number): boolean {
  return n % 10 === 0 || n % 25 === 0;
}

/** Share by which "about" may be off. */
const ABOUT = 0.03;

/** The last place of a number that says something: 1,000 for 82,000. */
function precisionOf(n: number): number {
  let precision = 1;
  while (n > 0 && n % (precision * 10) === 0) precision *= 10;
  return precision;
}
