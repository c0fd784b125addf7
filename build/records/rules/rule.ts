import type { Collection, Entry } from "../collection.ts";
import type { Fault } from "../fault.ts";
import { pointerTo } from "../json-with-lines.ts";

/** A fault found in a record, before it is known by file and line. */
export interface Finding {
  readonly entry: Entry<{ readonly id: string }>;
  /** JSON pointer inside the record. */
  readonly pointer: string;
  readonly rule: string;
  readonly what: string;
  readonly mend: string;
  /** As in Fault. */
  readonly refuses: boolean;
}

export type Rule = (collection: Collection) => Finding[];

export function faultOf({ entry, pointer, rule, what, mend, refuses }: Finding): Fault {
  return { file: entry.file, line: entry.line(pointer), rule, what, mend, refuses };
}

/** Every string in a value, with its JSON pointer. */
export function* stringsIn(value: unknown, pointer = ""): Generator<readonly [string, string]> {
  if (typeof value === "string") yield [pointer, value];
  else if (value !== null && typeof value === "object")
    for (const [key, member] of Object.entries(value)) yield* stringsIn(member, pointerTo(pointer, key));
}
