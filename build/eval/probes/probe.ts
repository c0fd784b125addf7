import type { Filling } from "../../../src/core/matching/fill-roles.ts";
import type { Reading } from "../../../src/core/matching/reading.ts";

/** A sentence made from one of a record's wordings by one change. */
export interface Probe {
  /** What was changed, for the table. */
  readonly change: string;
  readonly text: string;
}

/** What a generator changes: a wording as the matcher reads it, and the record's statement, which says what matters. */
export interface ProbeSource {
  readonly lang: "en" | "es";
  readonly reading: Reading;
  readonly statement: Reading;
  /** The roles of the record's frame as the wording fills them; null for what is found by its quoted words. */
  readonly filling: Filling | null;
}

/** The text with tokens `from` to `to` of its reading put into other words. */
export function replaced({ text, tokens }: Reading, from: number, to: number, words: string): string {
  return text.slice(0, tokens[from]!.start) + words + text.slice(tokens[to - 1]!.end);
}
