import type { Reading } from "./reading.ts";
import type { Found } from "./stands-as.ts";
import type { Token } from "./tokens.ts";

/**
 * How a name stands in its clause: who says it, who does it, to whom it is done, or the preposition before it. In a
 * passive clause the subject is whom it is done to.
 */
export type Standing = "speaker" | "agent" | "patient" | `${string}-`;

const SAYS =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|wr(?:ites?|ote)|claim(?:s|ed)?|announc(?:es|ed)|warn(?:s|ed)?|add(?:s|ed)|argu(?:es|ed)|insist(?:s|ed)?|stat(?:es|ed)|declar(?:es|ed)|assert(?:s|ed)?|answer(?:s|ed)|tweeted|posted|remarked|boast(?:s|ed)|dice|dijo|afirm[ao]|asegur[ao]|sostien[ea]|sostuvo|anunci[ao]|declar[ao]|escrib[ei]o?|advirti[oe]|advierte|reiter[ao]|explic[ao]|señal[ao]|senal[ao])$/;
/** Articles and titles before a name. */
const SKIPPED =
  /^(?:the|a|an|el|la|los|las|un|una|president|secretary|mr|mrs|ms|gen|adm|sen|rep|general|admiral|senator|presidente|presidenta|senador|secretario|almirante|mandatari[oa]|mayor|governor|gov|judge|justice|minister|leader|chief|chairman|director|commander|captain|capt|col|lt|spokesman|spokeswoman|representative|congressman|dictator|ruler|alcalde|alcaldesa|gobernador|juez|jueza|ministr[oa]|lider|jefe|jefa|portavoz|general|canciller|diputad[oa]|former|ex|then)$/;
const PREPOSITION =
  /^(?:to|toward|towards|from|of|in|inside|into|on|against|with|for|about|over|at|under|between|without|near|off|a|al|hacia|desde|de|del|en|contra|con|para|por|sobre|ante|entre|sin|bajo)$/;
const OPENS =
  /^(?:that|and|but|while|if|whether|after|before|when|because|as|than|que|y|pero|mientras|si|cuando|porque|como)$/;
/** "the White House, the Pentagon or the State Department": one of several names stands as the first of them does. */
const JOINS = /^(?:and|or|nor|y|e|o|u|ni)$/;
const BE = /^(?:is|are|was|were|be|been|being|fue|fueron|sido|es|son|sera|seran)$/;
const PARTICIPLE =
  /^(?:\w{2,}ed|\w+(?:ad|id)[oa]s?|struck|hit|sunk|shot|taken|given|held|made|won|met|sent|flown|kept|put|found|left|blown|led|run|seen|told)$/;
/** Tokens behind a subject within which a passive verb may come. */
const AHEAD = 8;
/** Tokens between a name and its verb of saying. */
const NEAR = 3;

/** Names that stand before a noun as adjectives do: "the Colombian navy". */
const ADJECTIVE = /^\p{Lu}\p{L}+(?:an|ish|ese)s?$/u;

/** How the name at `span` stands; null where it only describes another noun. */
export function standingOf({ from, to }: Found, { tokens, text }: Reading): Standing | null {
  const last = tokens[to - 1]!;
  if (ADJECTIVE.test(text.slice(last.start, last.end))) return null;
  if (from === 0 && text[last.end] === ":") return "speaker";
  let at = from;
  while (at > 0 && !tokens[at]!.afterBreak && isOfName(tokens[at - 1]!, text)) at--;
  const before = at > 0 && !tokens[at]!.afterBreak ? tokens[at - 1]! : null;
  if (before && JOINS.test(before.norm) && tokens[at - 2]?.isCapitalised) return null;
  if (isAccordingTo(tokens, at) || (before && isInverted(before, tokens[at - 2]))) return "speaker";
  if (before === null || OPENS.test(before.norm) || SAYS.test(before.norm))
    return saysNext(tokens, to) ? "speaker" : isPassive(tokens, to) ? "patient" : "agent";
  if (before.norm === "by") return "agent";
  if (before.norm === "por" && isPassive(tokens, Math.max(0, at - AHEAD))) return "agent";
  return PREPOSITION.test(before.norm) ? `${before.norm}-` : "patient";
}

/** Titles, articles, and whose it is: "the U.S. president", "Vale's mayor". */
function isOfName({ norm, start, end, isCapitalised }: Token, text: string): boolean {
  if (SKIPPED.test(norm) || norm === "u.s") return true;
  const written = text.slice(start, end);
  return isCapitalised && (ADJECTIVE.test(written) || /['’]s$/u.test(written));
}

/** "..., said Rubio" is his word; in "Rubio said Mexico had" Mexico says nothing. */
function isInverted(verb: Token, before: Token | undefined): boolean {
  return SAYS.test(verb.norm) && (verb.afterBreak || before === undefined);
}

function isAccordingTo(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:segun)$/.test(tokens[at - 1]?.norm ?? "") ||
    (tokens[at - 1]?.norm === "to" && tokens[at - 2]?.norm === "according")
  );
}

function saysNext(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < tokens.length && i < to + NEAR; i++) {
    if (tokens[i]!.afterBreak) return false;
    if (SAYS.test(tokens[i]!.norm)) return !BE.test(tokens[i - 1]!.norm);
  }
  return false;
}

function isPassive(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + AHEAD; i++) {
    if (i > from && (tokens[i]!.afterBreak || OPENS.test(tokens[i]!.norm))) return false;
    if (BE.test(tokens[i]!.norm))
      return tokens.slice(i + 1, i + 4).some(({ norm, afterBreak }) => !afterBreak && PARTICIPLE.test(norm));
  }
  return false;
}
