import { hedgeBefore } from "./hedge.ts";
import type { NumberMention } from "./number-mention.ts";
import { readNumber } from "./read-number.ts";
import type { Token } from "./tokens.ts";

/** "One in four" is a share, "one in 2024" is not. */
const MOST_PARTS = 20;
/** Words between the part and the whole: "seven Americans in ten". */
const BETWEEN = 2;
/** Words between "of every hundred" and the part. */
const AHEAD = 8;

/** A share of the hundred that begins at a token: "one in four", "seven voters out of ten", "una de cada cuatro"; null where there is none. */
export function readShare(tokens: readonly Token[], at: number): NumberMention | null {
  const first = readNumber(tokens, at);
  if (!first || first.value < 1) return null;
  const joint = jointBehind(tokens, first.to);
  const whole = joint === null ? null : readNumber(tokens, joint);
  if (!whole || whole.value <= first.value) return null;
  if (whole.value > MOST_PARTS && whole.value !== 100) return null;
  return shareAt(tokens, at, whole.to, first.value / whole.value);
}

/** "Of every hundred people sentenced, 86": the place of the part, and its share; null where no such words end at a token. */
export function readPartOfHundred(tokens: readonly Token[], at: number): NumberMention | null {
  const before = tokens
    .slice(Math.max(0, at - AHEAD), at)
    .map(({ norm }) => norm)
    .join(" ");
  if (!/(?:^| )(?:(?:of|out of) (?:every|each) (?:100|hundred)|de cada (?:100|cien)) /.test(`${before} `))
    return null;
  const part = readNumber(tokens, at);
  return part && part.value < 100 && part.value >= 1 ? shareAt(tokens, at, part.to, part.value / 100) : null;
}

function shareAt(tokens: readonly Token[], from: number, to: number, share: number): NumberMention {
  const value = Math.round(100 * share);
  return { from, to, value, tolerance: hedgeBefore(tokens, from), unit: "percent", against: null };
}

/** Behind "in", "out of", "of every", "de cada"; null where none follows. */
function jointBehind(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i <= from + BETWEEN && i < tokens.length; i++) {
    if (tokens[i]!.afterBreak) return null;
    const [norm, next, third] = [tokens[i]!.norm, tokens[i + 1]?.norm ?? "", tokens[i + 2]?.norm ?? ""];
    const isEvery = /^(?:every|each)$/;
    if (norm === "in") return isEvery.test(next) ? i + 2 : i + 1;
    if (norm === "out" && next === "of") return isEvery.test(third) ? i + 3 : i + 2;
    if (norm === "of" && isEvery.test(next)) return i + 2;
    if (norm === "de" && next === "cada") return i + 2;
  }
  return null;
}
