import type { MatchEvidence } from "../model/annotation.ts";
import { isOnlyAddressed } from "./addressed.ts";
import { type Context, contextFills } from "./context.ts";
import { disagrees } from "./disagreement.ts";
import { isDeniedTwice } from "./double-denial.ts";
import { type Found, findExpression, wordsOf } from "./find-term.ts";
import type { Frame, Role } from "./frame.ts";
import { governingScope } from "./governing-scope.ts";
import { namesKin } from "./kin.ts";
import type { Lexicon } from "./lexicon.ts";
import { directMoodsOf, type Mood, moodsOf } from "./mood.ts";
import { otherSpeaker } from "./other-speaker.ts";
import type { Reading } from "./reading.ts";
import { rivalIn } from "./rival.ts";
import { exchanged } from "./standings.ts";
import { isUndone } from "./undone.ts";

/** What became of one frame on one sentence. */
export interface Verdict {
  readonly accepted: boolean;
  /** Share of the best reading's roles that were found, 0 to 1. */
  readonly found: number;
  readonly evidence: readonly MatchEvidence[];
  /** In words, what refused it; null when accepted. */
  readonly refusal: string | null;
  /** Whether any role was filled by the article and not by the sentence. */
  readonly usedContext: boolean;
}

/** Which roles of one reading a sentence fills. */
export interface Filling {
  readonly evidence: readonly MatchEvidence[];
  readonly missing: readonly Role[];
  /** The roles that the sentence itself fills. */
  readonly said: readonly Role[];
  readonly usedContext: boolean;
  /** Where the roles were found, and those of them that are asserted. */
  readonly spans: readonly Found[];
  readonly actions: readonly Found[];
  /** The mood that keeps what was found from being asserted; null when none does. */
  readonly mood: Mood | null;
}

/** Tokens over which the roles of one proposition may be spread. */
const REACH = 48;

/** Whether the sentence expresses the frame's proposition, with the aligned pairs, or the reason why not. */
export function verify(frame: Frame, reading: Reading, context: Context, lexicon: Lexicon): Verdict {
  let best: Verdict | null = null;
  for (const roles of frame.readings) {
    const verdict = verifyReading(roles, frame, reading, context, lexicon);
    if (verdict.accepted) return verdict;
    if (!best || verdict.found > best.found) best = verdict;
  }
  return best ?? { accepted: false, found: 0, evidence: [], refusal: "no reading", usedContext: false };
}

function verifyReading(
  roles: readonly Role[],
  frame: Frame,
  reading: Reading,
  context: Context,
  lexicon: Lexicon,
): Verdict {
  const filling = fillRoles(roles, frame, reading, context, lexicon);
  const { evidence, missing, usedContext } = filling;
  const refusal =
    missing.length > 0
      ? `not said: ${missing.map((role) => role.name).join(", ")}`
      : refusalOf(filling, frame, reading, lexicon);
  const found = refusal === null ? 1 : roles.length === 0 ? 0 : evidence.length / roles.length;
  return { accepted: refusal === null, found, evidence, refusal, usedContext };
}

/** Looks for each role in the sentence, and for those that it may leave unsaid in the context. */
export function fillRoles(
  roles: readonly Role[],
  frame: Frame,
  reading: Reading,
  context: Context,
  lexicon: Lexicon,
): Filling {
  const evidence: MatchEvidence[] = [];
  const missing: Role[] = [];
  const said: Role[] = [];
  const spans: Found[] = [];
  const actions: Found[] = [];
  let usedContext = false;
  let mood: Mood | null = null;
  for (const role of roles) {
    const found = findExpression(role.expression, reading);
    const [first] = found;
    if (first) {
      said.push(role);
      const chosen = role.isAction
        ? (found.find((each) => !refusedMood(each, frame, reading)) ?? first)
        : first;
      if (role.isAction) actions.push(...chosen);
      if (role.isAction) mood ??= refusedMood(chosen, frame, reading);
      spans.push(...chosen.filter((each) => each.from >= 0));
      evidence.push({ role: role.name, said: wordsOf(chosen, reading), record: role.name });
    } else if (role.fromContext && contextFills(role.expression, reading, context, lexicon)) {
      usedContext = true;
      evidence.push({ role: role.name, said: "(said before)", record: role.name });
    } else missing.push(role);
  }
  return { evidence, missing, said, usedContext, spans, actions, mood };
}

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
  if (frame.usage) {
    const pair = exchanged(frame.usage.standings[reading.lang === "es" ? "es" : "en"], reading, lexicon);
    if (pair) return `roles reversed: ${pair.join(", ")}`;
  }
  const speaker = otherSpeaker(frame, reading);
  if (speaker !== null) return `another speaker: ${speaker}`;
  if (reading.isQuestion && !frame.mood.has("question")) return "the sentence is a question";
  if (spread(spans) > REACH) return "its parts stand too far apart";
  const disagreement = disagrees(frame, reading, lexicon, actions);
  if (disagreement) return disagreement;
  // A guard written for the frame gives the better reason.
  const guard = frame.unless.find((each) => findExpression(each.expression, reading).length > 0);
  if (guard) return guard.reason;
  return frame.particulars && rivalIn(frame.particulars, reading, lexicon);
}

/** Days by which a date of publication may be off. */
const EARLY = 2;

function isTooEarly({ since }: Frame, { published }: Reading): boolean {
  return since !== null && published !== null && published < since - EARLY;
}

function refusedMood(pieces: readonly Found[], frame: Frame, reading: Reading): Mood | null {
  for (const { from, to } of pieces) {
    if (from < 0) continue;
    for (const mood of moodsOf(reading.tokens, from, to)) if (!frame.mood.has(mood)) return mood;
    for (const mood of directMoodsOf(reading.tokens, from))
      if (frame.usage && !frame.usage.moods.includes(mood)) return mood;
  }
  return null;
}

function spread(spans: readonly Found[]): number {
  if (spans.length === 0) return 0;
  return Math.max(...spans.map((span) => span.to)) - Math.min(...spans.map((span) => span.from));
}
