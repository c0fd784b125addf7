import type { Token } from "./tokens.ts";

const NOT =
  /^(?:not|never|no|nunca|didn't|hasn't|hadn't|doesn't|haven't|don't|won't|refused|declined|without)$/;
const RULES_OUT = /^(?:rule|rules|ruled|ruling)$/;
const DENIES =
  /^(?:deny|denied|denying|denies|descart\w*|exclu\w*|nieg\w*|neg(?:o|ado|ar)|desmint\w*|desmentido)$/;
/** Tokens between a negation and the verb of denial. */
const NEAR = 3;

/** Whether a denial is itself denied: "did not rule out", "has never denied", "no descartó". */
export function isDeniedTwice(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, i) => {
    const isDenial = DENIES.test(norm) || (RULES_OUT.test(norm) && tokens[i + 1]?.norm === "out");
    if (!isDenial) return false;
    for (let at = i - 1; at >= 0 && i - at <= NEAR && !tokens[at + 1]!.afterBreak; at--)
      if (NOT.test(tokens[at]!.norm)) return true;
    return false;
  });
}
