import { FeedReader } from "../core/claim-review/feed-reader.ts";
import type { FeedFault } from "../core/claim-review/feed-row.ts";
import { FeedBuilder, type Refusals } from "../core/retrieval/feed-builder.ts";
import { FEEDS_LOCK, rollBackImports } from "./feed-store.ts";
import { type FileFault, FileFaultError, feedText } from "./feed-text.ts";
import { FeedWriter } from "./feed-writer.ts";

export interface ImportRequest {
  readonly file: File;
  /** The feed to update: reviews of the file replace those of the same address. Null makes a new feed. */
  readonly feedId: string | null;
  /** Name of a new feed. */
  readonly name: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

export interface ImportProgress {
  readonly reviews: number;
  readonly refused: number;
  /** Bytes read of the file. */
  readonly bytes: number;
  /** All was read; the index is being written. */
  readonly isReadWhole: boolean;
}

/** Why nothing was imported. */
export type ImportProblem =
  | FeedFault
  | FileFault
  /** No row could be taken. */
  | "no-rows"
  | "no-room"
  /** Another page imports. */
  | "busy"
  | "failed";

export interface ImportOutcome {
  /** Null when the file was imported. */
  readonly problem: ImportProblem | null;
  /** Reviews of the file that were taken; 0 when nothing was imported. */
  readonly taken: number;
  readonly refusals: Refusals;
  /** Where the file's fault was found, from 1; null where it has no place. */
  readonly line: number | null;
  /** The last line of a table that was imported, from 1, where no line end says that it is whole; null otherwise. */
  readonly openEnd: number | null;
}

/** Time between two reports of progress, in ms: the page that draws them has other things to do. */
const TOLD_EVERY = 200;

/**
 * Imports one file, whole or not at all. For a worker: works in long stretches. `onProgress` is called a
 * few times a second. Never rejects.
 */
export async function importFeed(
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportOutcome> {
  const builder = new FeedBuilder();
  const reader = new FeedReader();
  const stopped = (problem: ImportProblem, line: number | null = null): ImportOutcome => ({
    problem,
    taken: 0,
    refusals: builder.refusals(),
    line,
    openEnd: null,
  });
  return navigator.locks.request(FEEDS_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return stopped("busy");
    try {
      await rollBackImports();
      const result = await write(request, builder, reader, onProgress);
      if (typeof result === "number")
        return {
          problem: null,
          taken: result,
          refusals: builder.refusals(),
          line: null,
          openEnd: reader.openEnd,
        };
      await rollBackImports();
      return stopped(result, result === "cut-off" ? reader.line : null);
    } catch (error) {
      await rollBackImports().catch(() => undefined);
      if (error instanceof FileFaultError)
        return stopped(error.fault, error.fault === "unreadable-file" ? null : reader.line);
      return stopped(isNoRoom(error) ? "no-room" : "failed");
    }
  });
}

/** How many reviews were taken, or why none. */
async function write(
  { file, feedId, name, today }: ImportRequest,
  builder: FeedBuilder,
  reader: FeedReader,
  onProgress: (progress: ImportProgress) => void,
): Promise<number | ImportProblem> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && file.size > quota - (usage ?? 0)) return "no-room";
  const writer = await FeedWriter.begin(feedId, name, file.name, today);
  let bytes = 0;
  let told = 0;
  const tell = (isReadWhole: boolean) => {
    const now = performance.now();
    if (!isReadWhole && now - told < TOLD_EVERY) return;
    told = now;
    onProgress({ reviews: builder.size, refused: builder.refused, bytes, isReadWhole });
  };
  const take = (rows: ReturnType<FeedReader["push"]>) => {
    for (const row of rows) {
      const review = builder.take(row);
      if (review) writer.add(review);
    }
    return writer.flush();
  };
  const text = feedText(file, (read) => {
    bytes = read;
  });
  for await (const piece of text) {
    await take(reader.push(piece));
    if (reader.fault !== null) return reader.fault;
    tell(false);
  }
  await take(reader.end());
  if (reader.fault !== null) return reader.fault;
  if (builder.size === 0) return "no-rows";
  tell(true);
  const taken = builder.size;
  for await (const reviews of writer.former()) {
    for (const review of reviews) if (builder.takeOver(review)) writer.add(review);
    await writer.flush();
  }
  await writer.finish(builder.finish(), builder.refusals());
  return taken;
}

function isNoRoom(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
