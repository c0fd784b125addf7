import type { SourceKind } from "../../model/attribution.ts";
import type { Hand } from "../hands/hand.ts";

/** A source as the article has spoken of it so far. */
export interface Known {
  readonly kind: SourceKind;
  readonly name: string;
  /** The noun that headed it, in lower case; "" for names. */
  readonly head: string;
  readonly isPlural: boolean;
  /** The hands through which it was last heard. */
  readonly hands: readonly Hand[];
  /** Index of the sentence that named it last. */
  readonly sentence: number;
}
