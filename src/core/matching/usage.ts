import type { Mood } from "./mood.ts";
import type { Told } from "./particulars.ts";
import type { ScopeKind } from "./scope-cues.ts";
import type { Standings } from "./standings.ts";

/** How the wordings of a record put it, where its frame alone would allow more. */
export interface Usage {
  /** Kinds of scopes in which the whole of some wording stands. */
  readonly scopes: readonly ScopeKind[];
  /** Moods in which the action of some wording stands beyond doubt. */
  readonly moods: readonly Mood[];
  /** Moods in which any role of some wording stands. */
  readonly around: readonly Mood[];
  /** Whether no wording holds a word that denies in any way. */
  readonly deniesNothing: boolean;
  /** The outcomes of which most of its wordings speak, and all of which any does. */
  readonly outcomes: Told<string>;
  /** How names stand in the wordings of each language. */
  readonly standings: Readonly<Record<"en" | "es", Standings>>;
}
