import type { Sentence } from "./sentence.ts";

/** A sentence with the calibrated probability, 0 to 1, that it asserts something checkable. */
export interface Claim {
  readonly sentence: Sentence;
  readonly checkWorthiness: number;
  /** Whether `checkWorthiness` reaches the threshold at which the page underlines it. */
  readonly isClaim: boolean;
}
