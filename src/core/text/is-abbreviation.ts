import type { Abbreviations } from "./abbreviations.ts";

/** "5 p.m. Eastern", "9 p.m. Saturday". */
const ZONE_OR_DAY =
  /^(?:(?:ET|EST|EDT|PT|PST|PDT|CT|CST|CDT|GMT|BST|CET|UTC|IST|Eastern|Pacific|Central|local)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/;
/** "10:30 p.m. Aug. 9", "5 p.m. March 3". */
const DATE = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d/;

export function isAbbreviation(
  text: string,
  sentenceStart: number,
  mark: number,
  token: string,
  nextWord: string,
  nextIsNumber: boolean,
  nextIsOpened: boolean,
  next: string,
  { never, rarely, beforeNumber, starters }: Abbreviations,
): boolean {
  const lower = token.toLowerCase().replace(/['’]s$/, "");
  if (lower === "") return false;
  const isStarter = starters.has(nextWord) || (nextIsOpened && !nextIsNumber);
  const atStart = /^[\s•⁃]*$/.test(text.slice(sentenceStart, mark - token.length));
  if (atStart && /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})\)?$/.test(token)) return true;
  if (never.has(lower)) return true;
  if (beforeNumber.has(lower) && nextIsNumber) return true;
  if (lower === "a.m" || lower === "p.m") {
    return nextIsNumber || ZONE_OR_DAY.test(next) || DATE.test(next);
  }
  if (/^\p{Lu}$/u.test(token)) {
    const previous = /(\S+)\s+$/.exec(text.slice(Math.max(sentenceStart, mark - 30), mark - 1))?.[1] ?? "";
    if (!isStarter) return true;
    return (
      /^\p{Lu}/u.test(previous) &&
      !/^(?:Plan|Vitamin|Hepatitis|Group|Class|Type|Grade|Phase|Part|Schedule)$/i.test(previous) &&
      token !== "I" &&
      !starters.has(nextWord)
    );
  }
  if (rarely.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(token)) return !isStarter;
  return false;
}
