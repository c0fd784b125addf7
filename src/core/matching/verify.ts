import type { MatchEvidence } from "../model/annotation.ts";
import type { Context } from "./context.ts";
import { fillRoles } from "./fill-roles.ts";
import type { Frame, Role } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { refusalOf } from "./refusal.ts";

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
