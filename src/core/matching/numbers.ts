import { hedgeBefore } from "./hedge.ts";
import type { NumberMention } from "./number-mention.ts";
import { readNumber } from "./read-number.ts";
import { readPartOfHundred, readShare } from "./share.ts";
import type { Token } from "./tokens.ts";

/** The numbers among the tokens, except those inside names (`isName`). "One" and "un" alone count only before a noun and are kept. */
export function findNumbers(tokens: readonly Token[], isName: (index: number) => boolean): NumberMention[] {
  const found: NumberMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const part = isName(i) ? null : (readShare(tokens, i) ?? readPartOfHundred(tokens, i));
    if (part) {
      found.push(part);
      i = part.to;
      continue;
    }
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
