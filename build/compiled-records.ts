import { compileRecords } from "./records/compile.ts";

let compiled: Promise<Uint8Array> | null = null;

/** The bytes of the compiled records, compiled once a process. */
export function compiledRecords(): Promise<Uint8Array> {
  compiled ??= compileRecords().then(({ bytes }) => bytes);
  return compiled;
}
