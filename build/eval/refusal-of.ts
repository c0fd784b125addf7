import type { ClaimIndex } from "../../src/core/matching/claim-index.ts";
import { verify } from "../../src/core/matching/verify.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import type { Alone } from "./read-alone.ts";

/** Which guard refused, and its words. */
export interface Refusal {
  readonly guard: string;
  readonly detail: string;
}

/** What refuses a sentence to a record that it does not match. */
export function refusalOf({ id }: ClaimRecord, { reading, context }: Alone, index: ClaimIndex): Refusal {
  const frame = index.frame(id);
  if (!frame) return { guard: "no frame", detail: "its quoted words are not there" };
  if (!index.candidates(reading).some(({ claim }) => claim === id))
    return { guard: "not proposed", detail: "no reading has its rarest role in the sentence" };
  const { accepted, refusal } = verify(frame, reading, context, index.lexicon);
  if (accepted) return { guard: "yields", detail: `to ${frame.yieldsTo.join(", ")}` };
  const detail = refusal ?? "";
  const isGuard = frame.unless.some(({ reason }) => reason === detail);
  return { guard: isGuard ? "guard of the frame" : guardOf(detail), detail };
}

/** The kind of refusal, by how `verify` words it. */
const GUARDS: readonly (readonly [pattern: RegExp, guard: string])[] = [
  [/^not said:/, "role not said"],
  [/^the sentence does not assert it: (\w+)/, "mood: $1"],
  [/^the sentence is a question/, "mood: question"],
  [/^its parts stand too far apart/, "too far apart"],
  [/^another ([\w ]+):/, "another $1"],
];

function guardOf(refusal: string): string {
  for (const [pattern, guard] of GUARDS) {
    const found = pattern.exec(refusal);
    if (found) return guard.replace("$1", found[1] ?? "");
  }
  return "other";
}
