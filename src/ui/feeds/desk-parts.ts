import type { Refusals } from "../../core/retrieval/feed-builder.ts";
import type { ListedFeed } from "./feed-item.tsx";
import type { ImportProblem } from "./finished-import.ts";

/** How far an import is. */
export interface ImportProgress {
  readonly reviews: number;
  readonly refused: number;
  readonly bytes: number;
  readonly isReadWhole: boolean;
}

interface Outcome {
  readonly problem: ImportProblem | null;
  readonly taken: number;
  readonly refusals: Refusals;
  readonly line: number | null;
  readonly openEnd: number | null;
}

/** An import that is under way. */
export interface ImportJob {
  /** Null when it was cancelled. */
  readonly outcome: Promise<Outcome | null>;
  cancel(): void;
}

/** What became of a feed that was found damaged. */
export interface MendedFeed {
  readonly id: string;
  readonly name: string;
  /** Reviews that could be kept; 0 when the feed is gone. */
  readonly kept: number;
  readonly lost: number;
}

/** What the desk needs of the browser. */
export interface DeskParts<Feed extends ListedFeed> {
  list(): Promise<readonly Feed[]>;
  /** Names of feeds whose import a closed page has left unfinished, now undone. */
  undoDeadImports(): Promise<readonly string[]>;
  /** Mends what is damaged; what became of it, and what the reader has not seen yet of earlier times. */
  mend(): Promise<readonly MendedFeed[]>;
  forget(id: string): Promise<void>;
  start(
    request: { readonly file: File; readonly feedId: string | null; readonly name: string },
    onProgress: (progress: ImportProgress) => void,
  ): ImportJob;
}
