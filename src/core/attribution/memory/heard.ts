import type { SourceKind } from "../../model/attribution.ts";
import type { Cast } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { Known } from "./known.ts";

/** Who has spoken so far, as those ask for it who find out whom a phrase means. */
export interface Heard {
  readonly pack: LanguagePack;
  readonly cast: Cast;
  /** Whoever spoke last, however long ago; null when nobody has. */
  last(): Known | null;
  /** The last of those who spoke that passes; null when none does. */
  latest(test: (known: Known) => boolean): Known | null;
  /** Somebody whom a sentence means though nobody has heard them yet, through the hands by which they spoke before. */
  unheard(kind: SourceKind, name: string, sentence: number): Known;
}
