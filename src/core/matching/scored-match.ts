import type { ClaimMatch } from "../model/annotation.ts";

/** A match with whether it is shown on the page; best first in lists. */
export interface ScoredMatch extends ClaimMatch {
  readonly isShown: boolean;
}
