import type { Refusals } from "../../core/retrieval/feed-builder.ts";

/** Why nothing was imported of a file. */
export type ImportProblem =
  | "cut-off"
  | "empty"
  | "no-feed"
  | "broken-gzip"
  | "too-large"
  | "unreadable-file"
  | "no-rows"
  | "no-room"
  | "busy"
  | "failed";

/** What became of one file. */
export interface FinishedImport {
  readonly fileName: string;
  /** Reviews of the file that were taken; null when nothing was imported. */
  readonly reviews: number | null;
  /** Null when it was imported or cancelled. */
  readonly problem: ImportProblem | null;
  /** Where the file's fault was found, from 1; null where it has no place. */
  readonly line: number | null;
  /** The last line of a table, from 1, where no line end says that it is whole; null otherwise. */
  readonly openEnd: number | null;
  readonly refusals: Refusals | null;
}
