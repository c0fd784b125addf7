import type { ClaimIndex } from "./claim-index.ts";
import type { Reading } from "./reading.ts";
import type { ScoredMatch } from "./scored-match.ts";
import { termKeys } from "./term-keys.ts";

/** Cosine with a record's wordings below which a sentence is worded like none of them. */
const FAR = 0.15;
/** Below which it is where it expresses another record to whose wordings it is nearer. */
const FARTHER = 0.3;
/** Records whose wordings are nearer, from which on another of them is rather meant. */
const NEARER = 2;

/**
 * Leaves out frames that a sentence fills by chance: all parts are there, yet nobody words the record like that. Frames
 * without wordings, and records found by other means than their frame, stay.
 */
export function dropFar(
  matches: readonly ScoredMatch[],
  reading: Reading,
  index: Pick<ClaimIndex, "profiles" | "lexicon">,
  lang: string,
): ScoredMatch[] {
  const shown = matches.filter((match) => match.isShown);
  if (shown.length === 0) return [...matches];
  const ids = new Set(shown.map((match) => match.recordId));
  const near = index.profiles.nearest(termKeys(reading, index.lexicon, lang), NONE, lang, 0, ids);
  return matches.filter((match) => {
    const nearness = near.find((each) => each.claim === match.recordId);
    if (!match.isShown || match.evidence[0]?.role === "words" || nearness === undefined) return true;
    const isFar = nearness.cosine < FAR;
    return !isFar && !(shown.length > 1 && nearness.cosine < FARTHER && nearness.rank >= NEARER);
  });
}

const NONE: ReadonlySet<string> = new Set();
