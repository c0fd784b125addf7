import type { Tolerance } from "./hedge.ts";

/** A number in words or figures. Tokens `from` to `to`, end exclusive. A vote ("48-51", "48 to 51") has `against`. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly tolerance: Tolerance;
  /** "usd" and "percent" where the number says so itself; null otherwise. */
  readonly unit: "usd" | "percent" | null;
  readonly against: number | null;
}
