/** One thing that is wrong with the records, and how to mend it. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly what: string;
  readonly mend: string;
  /** True: the record stays out of the compiled file. False: it goes in, but the check fails until it is mended. */
  readonly refuses: boolean;
}

export function printFault({ file, line, rule, what, mend, refuses }: Fault): string {
  return `${file}:${line}  ${rule}${refuses ? " (refused)" : ""}\n    ${what}\n    Mend: ${mend}`;
}
