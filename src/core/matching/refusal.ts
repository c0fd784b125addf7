import { isOnlyAddressed } from "./addressed.ts";
import { disagrees } from "./disagreement.ts";
import { isDeniedTwice } from "./double-denial.ts";
import type { Filling } from "./fill-roles.ts";
import { findExpression } from "./find-term.ts";
import type { Frame } from "./frame.ts";
import { governingScope } from "./governing-scope.ts";
import { isAskedWithin } from "./is-asked-within.ts";
import { namesKin } from "./kin.ts";
import type { Lexicon } from "./lexicon.ts";
import { otherOutcome } from "./other-outcome.ts";
import { otherSpeaker } from "./other-speaker.ts";
import type { Reading } from "./reading.ts";
import { rivalIn } from "./rival.ts";
import { exchanged } from "./standings.ts";
import type { Found } from "./stands-as.ts";
import { isUndone } from "./undone.ts";

/** Tokens over which the roles of one proposition may be spread. */
const REACH = 48;

/** In words, what keeps a sentence from expressing the proposition whose roles it fills; null when nothing does. */
export function refusalOf(
  { evidence, mood, said, spans, actions }: Filling,
  frame: Frame,
  reading: Reading,
  lexicon: Lexicon,
): string | null {
  if (mood) return `the sentence does not assert it: ${mood}`;
  const scope = governingScope(said, reading, lexicon);
  if (scope && !frame.usage?.scopes.includes(scope.kind))
    return `the sentence does not assert it: ${scope.kind}`;
  if (actions.some(({ from, to }) => from >= 0 && isUndone(reading.tokens, from, to)))
    return "it did not come about";
  if (frame.usage?.deniesNothing && reading.deniesAtOnce) return "the sentence does not assert it: negated";
  if (isTooEarly(frame, reading)) return "the article is older than what the record tells";
  if (namesKin(spans, reading.tokens)) return "it is of a relative";
  if (isOnlyAddressed(frame, reading)) return "its speaker is the one who is told";
  if (evidence.some(({ role }) => role === "no") && isDeniedTwice(reading.tokens))
    return "the denial is itself denied";
  const speaker = otherSpeaker(frame, reading);
  if (speaker !== null) return `another speaker: ${speaker}`;
  if ((reading.isQuestion || isAskedWithin(actions, reading)) && !frame.mood.has("question"))
    return "the sentence is a question";
  if (spread(spans) > REACH) return "its parts stand too far apart";
  const disagreement = disagrees(frame, reading, lexicon, actions);
  if (disagreement) return disagreement;
  // A guard written for the frame gives the better reason.
  const guard = frame.unless.find((each) => findExpression(each.expression, reading).length > 0);
  if (guard) return guard.reason;
  if (frame.usage) {
    const pair = exchanged(frame.usage.standings[reading.lang === "es" ? "es" : "en"], reading, lexicon);
    if (pair) return `roles reversed: ${pair.join(", ")}`;
    const outcome = otherOutcome(frame.usage.outcomes, reading, lexicon);
    if (outcome) return `another outcome: ${outcome}`;
  }
  return frame.particulars && rivalIn(frame.particulars, reading, lexicon);
}

/** Days by which a date of publication may be off. */
const EARLY = 2;

function isTooEarly({ since }: Frame, { published }: Reading): boolean {
  return since !== null && published !== null && published < since - EARLY;
}

function spread(spans: readonly Found[]): number {
  if (spans.length === 0) return 0;
  return Math.max(...spans.map((span) => span.to)) - Math.min(...spans.map((span) => span.from));
}
