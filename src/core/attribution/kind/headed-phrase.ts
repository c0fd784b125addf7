import type { Word } from "../../text/words.ts";
import type { Cast } from "../cast/cast.ts";
import type { LanguagePack } from "../lexicon/pack.ts";
import type { ProperName } from "./proper-name-in.ts";

/** A source's words as far as its head noun tells of it. */
export interface HeadedPhrase {
  /** Before the first comma, relative clause or participle. */
  readonly core: readonly Word[];
  /** In lower case, never "". */
  readonly head: string;
  readonly name: ProperName | null;
  readonly isDefinite: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly pack: LanguagePack;
  readonly cast: Cast;
}
