import type { NumberMention } from "./number-mention.ts";

/** A number with the concept that it counts; null where that is not to be seen. */
export interface CountedNumber extends NumberMention {
  readonly counts: string | null;
}
