import * as v from "valibot";
import type { BackgroundCalls } from "./calls.ts";

const short = v.pipe(v.string(), v.maxLength(200));

/** What each method takes. `annotate` checks its article itself, by article-schema.ts. */
const ARGUMENTS: { readonly [M in keyof BackgroundCalls]: v.GenericSchema } = {
  injectReader: v.strictTuple([]),
  injectPart: v.strictTuple([v.picklist(["card", "painters"])]),
  annotate: v.strictTuple([v.unknown()]),
  listKnowledge: v.strictTuple([]),
  muteRecord: v.strictTuple([short, v.boolean()]),
  pageSettings: v.strictTuple([v.string()]),
  lookUp: v.strictTuple([v.pipe(v.string(), v.maxLength(2_000_000))]),
  saveTextSize: v.strictTuple([v.pipe(v.number(), v.minValue(50), v.maxValue(300))]),
  showState: v.strictTuple([v.picklist(["reading", "ready", "off", "problem", "none"])]),
  openReader: v.strictTuple([]),
  showCount: v.strictTuple([v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))]),
};

/** Throws an Error that names the method when a message's arguments are not what it takes. */
export function checkCall(method: string, args: readonly unknown[]): void {
  if (!Object.hasOwn(ARGUMENTS, method))
    throw new Error(`Unknown method "${method}" on the background side.`);
  const result = v.safeParse(ARGUMENTS[method as keyof BackgroundCalls], args);
  if (result.success) return;
  const issue = result.issues[0];
  throw new Error(`"${method}" was asked with other arguments than it takes: ${issue.message}`);
}
