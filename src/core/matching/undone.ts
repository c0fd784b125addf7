import type { Token } from "./tokens.ts";

/** Tokens after the words within which their verb may come. */
const AHEAD = 14;
/** Tokens between a verb and its object. */
const OBJECT = 4;
const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|did|does|do|will|would|ha|han|habia|habian|se|fue|fueron)$/;
const ENDS = /^(?:that|who|which|where|when|while|because|as|que|but|pero|donde|cuando)$/;
const NOT = /^(?:not|never|no|nunca|yet|jamas)$/;
const CONTRACTED = /^(?:hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|didn't|doesn't|don't|won't)$/;
/** Of something that was to be, with a negation. */
const COMES_TO_BE =
  /^(?:begun|begin|began|started?|taken?|take|happen(?:ed)?|occur(?:red)?|materiali[sz]ed?|existed?|held|concluded|filed|signed|issued|approved|adopted|carried|empez\w+|comenz\w+|inici\w+|ten\w+|producid\w+|ocurri\w+|exist\w+|celebr\w+|firm\w+|present\w+|aprob\w+)$/;
/** What takes back, throws out or calls off its object. */
const TAKES_BACK =
  /^(?:dismiss(?:es|ed)|tosse[sd]|drops?|dropped|withdr(?:ew|awn|aws?)|scraps?|scrapped|lifted|overturn(?:s|ed)|revers(?:es|ed)|cancel(?:s|led|ed)|rescind(?:s|ed)|annul(?:s|led)|desestimo|retiro|levanto|anulo|cancelo|archivo)$/;
const COUNT = /^(?:toll|total|number|count|tally|death|cifra|saldo|balance)$/;
const DETERMINER = /^(?:the|a|an|its|his|her|their|that|this|el|la|los|las|su|sus|un|una)$/;
const DECIDES = /^(?:decision|decisions|agreement|plan|plans|deal|acuerdo|planes)$/;

/**
 * Whether what stands at tokens `from` to `to` did not come about: "the talks have not begun", "dismissed the suit", "no
 * decision has been made on sending". Unlike a mood, no record is told in such words unless they are its own.
 */
export function isUndone(tokens: readonly Token[], from: number, to: number): boolean {
  return neverCame(tokens, to) || isTakenBack(tokens, from) || isUndecided(tokens, from);
}

function neverCame(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < tokens.length && i < to + AHEAD; i++) {
    if (tokens[i]!.afterBreak || ENDS.test(tokens[i]!.norm)) return false;
    if (/^(?:and|y)$/.test(tokens[i]!.norm) && AUXILIARY.test(tokens[i + 1]?.norm ?? "")) return false;
    const { norm } = tokens[i]!;
    const at = CONTRACTED.test(norm)
      ? i + 1
      : AUXILIARY.test(norm) && NOT.test(tokens[i + 1]?.norm ?? "")
        ? i + 2
        : NOT.test(norm) && /^(?:ha|han|se|fue|fueron|habia|habian)$/.test(tokens[i + 1]?.norm ?? "")
          ? i + 2
          : null;
    if (at === null) continue;
    return tokens.slice(at, at + 2).some((token) => COMES_TO_BE.test(token.norm));
  }
  return false;
}

function isTakenBack(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - OBJECT; i--) {
    if (tokens[i + 1]!.afterBreak) return false;
    if (TAKES_BACK.test(tokens[i]!.norm))
      return DETERMINER.test(tokens[i + 1]!.norm) && !COUNT.test(tokens[from]!.norm);
  }
  return false;
}

function isUndecided(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 2; i >= 0; i--) {
    if (tokens[i + 1]!.afterBreak) return false;
    if (/^(?:no|ninguna|ningun)$/.test(tokens[i]!.norm)) {
      const noun = tokens.slice(i + 1, i + 3).some(({ norm }) => DECIDES.test(norm));
      const governs = tokens
        .slice(i + 2, from)
        .some(({ norm }) => /^(?:on|to|for|about|sobre|de|para)$/.test(norm));
      return noun && governs;
    }
  }
  return false;
}
