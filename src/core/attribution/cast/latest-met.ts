import type { Person } from "./cast.ts";

/** Somebody as far as the article has been read. */
export interface Met extends Person {
  name: string;
  gender: "m" | "f" | "";
  readonly roles: Set<string>;
  /** Those of them that were told without saying of what. */
  readonly openRoles: Set<string>;
  /** Indices of the sentences that name the person, ascending. */
  readonly mentions: number[];
  readonly subjectOf: Set<number>;
}

/** Whoever was named last at or before the sentence; of those whom one sentence names, its subject. */
export function latestMet(candidates: readonly Met[], sentence: number): Met | null {
  let best: Met | null = null;
  let when = -1;
  for (const candidate of candidates) {
    for (const mention of candidate.mentions) {
      if (mention > sentence || mention < when) continue;
      if (mention === when && best?.subjectOf.has(when)) continue;
      best = candidate;
      when = mention;
    }
  }
  return best;
}
