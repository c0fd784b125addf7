import type { Word } from "../../text/words.ts";
import { spell } from "../cast/spell.ts";

export function textBefore(words: readonly Word[], at: number): string {
  return spell(words, Math.max(0, at - 12), at);
}
