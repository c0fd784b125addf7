import { FEEDS_LOCK, rollBackImports } from "./feed-store.ts";
import type { ImportOutcome, ImportProgress, ImportRequest } from "./import-feed.ts";

/** What the worker tells the page. */
export type WorkerMessage =
  | { readonly progress: ImportProgress; readonly outcome?: never }
  | { readonly outcome: ImportOutcome; readonly progress?: never };

export interface FeedJob {
  /** Null when it was cancelled. Rejects when the worker broke down; what it left is rolled back at once. */
  readonly outcome: Promise<ImportOutcome | null>;
  /** Ends the import and takes away what it has written; the feed is as it was before. */
  cancel(): void;
}

/** Imports a file in a worker of its own. */
export function startFeedJob(
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): FeedJob {
  const worker = new Worker("feed-worker.js");
  let cancel = (): void => undefined;
  const outcome = new Promise<ImportOutcome | null>((resolve, reject) => {
    const end = async (): Promise<void> => {
      worker.terminate();
      // Waits until the browser has taken the lock from the ended worker.
      await navigator.locks.request(FEEDS_LOCK, () => rollBackImports());
    };
    cancel = () => void end().then(() => resolve(null), reject);
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.progress) onProgress(data.progress);
      else {
        worker.terminate();
        resolve(data.outcome);
      }
    };
    worker.onerror = ({ message }) => {
      const broken = new Error(message || "The import broke down.");
      end().then(() => reject(broken), reject);
    };
  });
  worker.postMessage(request);
  return { outcome, cancel: () => cancel() };
}

/** The worker's side: answers one request. */
export function answerFeedJob(
  importFeed: (
    request: ImportRequest,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<ImportOutcome>,
): void {
  const post = (message: WorkerMessage) => self.postMessage(message);
  self.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
    void importFeed(data, (progress) => post({ progress })).then((outcome) => post({ outcome }));
  });
}
