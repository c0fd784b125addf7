import type { SourceKind } from "../../model/attribution.ts";

/** A source's kind, and how the words themselves name it. */
export interface KindReading {
  readonly kind: SourceKind;
  /** The proper name in it ("Anna Kelly"); null when there is none. */
  readonly properName: string | null;
  /** "pronoun", "definite" ("the official"), else "full": how much an earlier sentence must add. */
  readonly reference: "pronoun" | "definite" | "full";
  /** The noun that heads it, in lower case; "" for names. */
  readonly head: string;
  /** True when the registry or the list of outlets knows the name: then the kind is no guess. */
  readonly isRegistered?: boolean;
  /** True when no list knows the noun: whoever or whatever it is, it may be nobody who speaks. */
  readonly isUnknown?: boolean;
}
