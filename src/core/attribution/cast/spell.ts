import type { Word } from "../../text/words.ts";

export function spell(words: readonly Word[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++)
    text += (i > from && words[i]!.start > words[i - 1]!.end ? " " : "") + words[i]!.text;
  return text;
}
