/**
 * Where a reading failed: at the page's own text (it changed, or was not to be read), when it was handed over (`text`:
 * too long or unlike an article), at the records of the extension, at what the browser keeps for it, because the
 * background did not answer (`gone`), or elsewhere.
 */
export type ProblemKind = "page" | "text" | "records" | "store" | "gone" | "unknown";

/** Why a page could not be read: what the reader is told goes by the kind, the detail is for reports. */
export interface ReadingProblem {
  readonly kind: ProblemKind;
  /** What the error said, in English. */
  readonly detail: string;
}

class ReadingFailure extends Error {
  constructor(
    readonly kind: ProblemKind,
    cause: unknown,
  ) {
    super(detailOf(cause), { cause });
  }
}

/** Does work; what it throws is told as a problem of this kind. */
export async function failingAs<T>(kind: ProblemKind, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new ReadingFailure(kind, error);
  }
}

/** An error as a problem: of its own kind where it has one, else of this one. */
export function problemOf(error: unknown, kind: ProblemKind): ReadingProblem {
  return { kind: error instanceof ReadingFailure ? error.kind : kind, detail: detailOf(error) };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
