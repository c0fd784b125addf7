import type { Attribution } from "../model/attribution.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { Context } from "./context.ts";
import { dropOutworded } from "./drop-outworded.ts";
import type { Frame } from "./frame.ts";
import { matchQuotations } from "./match-quotations.ts";
import type { Reading } from "./reading.ts";
import type { ScoredMatch } from "./scored-match.ts";
import { termKeys } from "./term-keys.ts";
import { type Verdict, verify } from "./verify.ts";

/** Share of a record's roles that must be found for it to be offered as possibly related. */
const NEARLY = 0.66;

/** All that the index says of one sentence, best first: accepted frames and quotations, then those that came near. */
export function matchSentence(
  reading: Reading,
  context: Context,
  index: ClaimIndex,
  attribution: Attribution | null,
): ScoredMatch[] {
  const verdicts = index
    .candidates(reading)
    .map((frame) => ({ frame, verdict: verify(frame, reading, context, index.lexicon) }));
  const accepted = new Map(
    verdicts.filter(({ verdict }) => verdict.accepted).map(({ frame }) => [frame.claim, frame] as const),
  );
  // Two that would yield to each other both stand.
  const yields = (frame: Frame) =>
    frame.yieldsTo.some(
      (other) => accepted.has(other) && !accepted.get(other)!.yieldsTo.includes(frame.claim),
    );
  const byFrame = verdicts
    .filter(({ frame, verdict }) => !verdict.accepted || !yields(frame))
    .filter(({ verdict }) => verdict.accepted || isNear(verdict))
    .map(({ frame, verdict }) => toMatch(frame.claim, verdict));
  const quoted = matchQuotations(reading, index, attribution);
  const known = new Set(quoted.map((match) => match.recordId));
  const found = [...quoted, ...byFrame.filter((match) => !known.has(match.recordId))];
  const cosineOf = cosines(found, reading, index);
  return dropOutworded(found, cosineOf).sort((a, b) => b.score - a.score || cosineOf(b) - cosineOf(a));
}

/** How near the sentence is to the wordings of what it matches, where that must decide between some. */
function cosines(
  found: readonly ScoredMatch[],
  reading: Reading,
  { profiles, lexicon }: Pick<ClaimIndex, "profiles" | "lexicon">,
): (match: ScoredMatch) => number {
  const shown = new Set(found.filter(({ isShown }) => isShown).map(({ recordId }) => recordId));
  if (shown.size < 2) return () => 0;
  const { lang } = reading;
  const near = profiles.nearest(termKeys(reading, lexicon, lang), new Set(), lang, 0, shown);
  const cosine = new Map(near.map((each) => [each.claim, each.cosine]));
  return ({ recordId }) => cosine.get(recordId) ?? 0;
}

function isNear({ found, evidence, usedContext, refusal }: Verdict): boolean {
  return found >= NEARLY && found < 1 && evidence.length >= 2 && !usedContext && refusal !== null;
}

function toMatch(recordId: string, { accepted, found, evidence, usedContext }: Verdict): ScoredMatch {
  const score = accepted ? (usedContext ? 0.9 : 0.97) : Math.min(0.5, found / 2);
  return { recordId, score, evidence, changedSince: null, misattribution: null, isShown: accepted };
}
