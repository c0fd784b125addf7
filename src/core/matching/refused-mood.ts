import { directMoodsOf } from "./direct-moods.ts";
import type { Frame } from "./frame.ts";
import { type Mood, moodsOf } from "./mood.ts";
import type { Reading } from "./reading.ts";
import type { Found } from "./stands-as.ts";

/** The mood in which a predicate stands and in which the record does not allow it; null when there is none. */
export function refusedMood(pieces: readonly Found[], frame: Frame, reading: Reading): Mood | null {
  for (const { from, to } of pieces) {
    if (from < 0) continue;
    const isOwn = (i: number) => pieces.some((piece) => piece.from <= i && i < piece.to);
    for (const mood of moodsOf(reading.tokens, from, to, isOwn))
      if (mood === "urged" ? isLeftToOthers(frame) : !frame.mood.has(mood)) return mood;
    for (const mood of directMoodsOf(reading.tokens, from, isOwn))
      if (frame.usage && !frame.usage.moods.includes(mood)) return mood;
  }
  return null;
}

/** Whether a record is never worded as what somebody asks another to do. */
function isLeftToOthers({ usage }: Frame): boolean {
  return usage !== null && !usage.around.includes("urged");
}

/** What happens around the predicate is told with it: "a boat that was never struck, and all aboard died". */
export function refusedAround(pieces: readonly Found[], { usage }: Frame, reading: Reading): Mood | null {
  if (!usage) return null;
  for (const { from } of pieces) {
    if (from < 0 || !isVerb(from, reading)) continue;
    for (const mood of directMoodsOf(reading.tokens, from))
      if (!usage.around.includes(mood) && !isAnnounced(from, reading)) return mood;
  }
  return null;
}

/** "Will be sent home" goes with what has happened; "would have been" does not. */
function isAnnounced(from: number, { tokens }: Reading): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ norm }) => /^(?:will|sera|seran)$/.test(norm));
}

const PAST =
  /^(?:\w{2,}ed|struck|hit|told|said|sank|sunk|shot|took|taken|gave|given|held|made|won|lost|met|sent|flew|flown|wrote|written|began|begun|kept|put|found|left|blew|blown|seen)$/;

/** An English past or participle; Spanish words right behind "no", "nunca" or an auxiliary. */
function isVerb(from: number, { tokens, lang }: Reading): boolean {
  return lang === "es"
    ? /^(?:no|nunca|jamas|ha|han|fue|fueron|sera|seran)$/.test(tokens[from - 1]?.norm ?? "")
    : PAST.test(tokens[from]!.norm);
}
