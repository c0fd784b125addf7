import type { MatchEvidence } from "../model/annotation.ts";
import type { ClaimIndex } from "./claim-index.ts";
import type { Context } from "./context.ts";
import { type Filling, fillRoles } from "./fill-roles.ts";
import type { Frame } from "./frame.ts";
import { type Lack, lackOf } from "./lack.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { refusalOf } from "./refusal.ts";
import { conceptKeys, NEGATION, termKeys } from "./term-keys.ts";
import type { Nearness } from "./wording-profiles.ts";

/** A frame that a sentence does not fill whole, and what speaks for it all the same. */
export interface NearFrame {
  readonly claim: string;
  readonly evidence: readonly MatchEvidence[];
  /** One number for each name in `NEAR_FEATURES`. */
  readonly features: readonly number[];
}

export const NEAR_FEATURES = [
  "bias",
  "cosine",
  "covered",
  "explained",
  "margin",
  "nearest",
  "found",
  "thing, in context",
  "thing, nowhere",
  "action, in context",
  "action, nowhere",
  "number",
  "date",
  "two missing",
  "more missing",
  "rival named",
  "other polarity",
  "other record matched",
] as const;

/** Records looked at, by how near their wordings are. */
const LOOKED_AT = 3;

/**
 * The frames that a sentence fills in part and that nothing refuses, among the records whose wordings are nearest to it.
 * `accepted` are the claims that it expresses without doubt.
 */
export function nearFrames(
  reading: Reading,
  context: Context,
  index: ClaimIndex,
  accepted: ReadonlySet<string>,
  lang: string,
): NearFrame[] {
  if (reading.isQuestion) return [];
  const { lexicon } = index;
  const keys = termKeys(reading, lexicon, lang);
  const before = new Set(context.recent.flatMap((earlier) => conceptKeys(earlier, lexicon)));
  return index.profiles.nearest(keys, before, lang, LOOKED_AT).flatMap((nearness): NearFrame[] => {
    const frame = index.frame(nearness.claim);
    if (!frame || accepted.has(frame.claim) || frame.yieldsTo.some((other) => accepted.has(other))) return [];
    const partial = bestPart(frame, reading, context, lexicon);
    if (!partial) return [];
    const deniesAlike = Math.abs((keys.has(NEGATION) ? 1 : 0) - nearness.negated);
    const features = [
      ...nearnessFeatures(nearness),
      ...partial.features,
      deniesAlike,
      accepted.size > 0 ? 1 : 0,
    ];
    return [{ claim: frame.claim, evidence: partial.evidence, features }];
  });
}

/** Score from which on a frame that is not filled whole is matched (src/models/near-match.md). */
const NEAR = 0.6;
/** Cosine with a record's wordings below which no score makes up for what is missing. */
const FAR = 0.3;

/** Whether a near frame is a match: by its score, and its words must be near to the record's in any case. */
export function isNearEnough(near: Pick<NearFrame, "features">, weights: readonly number[]): boolean {
  const cosine = near.features[NEAR_FEATURES.indexOf("cosine")] ?? 0;
  return cosine >= FAR && scoreOf(near, weights) >= NEAR;
}

/** The score of a near frame, 0 to 1, by weights in the order of `NEAR_FEATURES`. */
function scoreOf({ features }: Pick<NearFrame, "features">, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
}

function nearnessFeatures({ cosine, covered, explained, margin, rank }: Nearness): number[] {
  return [1, cosine, covered, explained, Math.max(-0.5, Math.min(0.5, margin)), rank === 0 ? 1 : 0];
}

/** The reading of which most is said, where something is and nothing refuses; null where there is none. */
function bestPart(
  frame: Frame,
  reading: Reading,
  context: Context,
  lexicon: Lexicon,
): { evidence: readonly MatchEvidence[]; features: number[] } | null {
  let best: { filling: Filling; found: number; lack: Lack } | null = null;
  for (const roles of frame.readings) {
    const filling = fillRoles(roles, frame, reading, context, lexicon);
    const { missing, evidence } = filling;
    if (missing.length === 0 || evidence.length === 0) continue;
    const lack = lackOf(missing, reading, context, lexicon);
    if (best && best.lack.weight <= lack.weight) continue;
    if (refusalOf(filling, frame, reading, lexicon) !== null) continue;
    best = { filling, found: evidence.length / roles.length, lack };
  }
  return best && { evidence: best.filling.evidence, features: [best.found, ...best.lack.features] };
}
