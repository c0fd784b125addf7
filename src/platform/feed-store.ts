import type { Refusals } from "../core/retrieval/feed-builder.ts";
import { feedDatabase, generationKeys, type StoredFeed, type UnfinishedImport } from "./feed-database.ts";
import { readFeed } from "./read-feed.ts";

/** Held by whoever writes feeds: an import under way in another page must not be taken for a dead one. */
export const FEEDS_LOCK = "feeds";

/** The reader's feeds in the reader's order. */
export async function listFeeds(): Promise<readonly StoredFeed[]> {
  const feeds = (await (await feedDatabase()).getAll("feeds")).map(readFeed);
  return feeds.sort((a, b) => a.rank - b.rank);
}

/** Does nothing when there is no such feed any more. */
export async function changeFeed(
  id: string,
  change: Partial<Pick<StoredFeed, "name" | "isEnabled">>,
): Promise<void> {
  const transaction = (await feedDatabase()).transaction("feeds", "readwrite");
  const feed = await transaction.store.get(id);
  if (feed) await transaction.store.put({ ...feed, ...change });
  await transaction.done;
}

/** Moves a feed before the one above it (-1) or behind the one below it (1). */
export async function moveFeed(id: string, direction: 1 | -1): Promise<void> {
  const transaction = (await feedDatabase()).transaction("feeds", "readwrite");
  const feeds = (await transaction.store.getAll()).sort((a, b) => a.rank - b.rank);
  const from = feeds.findIndex((feed) => feed.id === id);
  const to = from + direction;
  if (from >= 0 && to >= 0 && to < feeds.length) {
    feeds.splice(to, 0, ...feeds.splice(from, 1));
    await Promise.all(feeds.map((feed, rank) => transaction.store.put({ ...feed, rank })));
  }
  await transaction.done;
}

/** Waits until no import is under way: it might be one of this feed. */
export async function deleteFeed(id: string): Promise<void> {
  await navigator.locks.request(FEEDS_LOCK, () => removeFeed(id));
}

/** Takes a feed away with all that belongs to it. Call it with `FEEDS_LOCK` held. */
export async function removeFeed(id: string): Promise<void> {
  const transaction = (await feedDatabase()).transaction(
    ["feeds", "indexes", "refusals", "blocks"],
    "readwrite",
  );
  const all = IDBKeyRange.bound([id], [id, []]);
  await Promise.all([
    transaction.objectStore("feeds").delete(id),
    ...(["indexes", "refusals", "blocks"] as const).map((name) => transaction.objectStore(name).delete(all)),
    transaction.done,
  ]);
}

/** Rows of a feed's last file that were refused; null when the feed is gone. */
export async function refusalsOf({ id, generation }: StoredFeed): Promise<Refusals | null> {
  return (await (await feedDatabase()).get("refusals", [id, generation])) ?? null;
}

/**
 * Takes away what imports have left that never became whole, and returns them. Call it with `FEEDS_LOCK` held, so that
 * none of them is still under way.
 */
export async function rollBackImports(): Promise<readonly UnfinishedImport[]> {
  const database = await feedDatabase();
  const unfinished = await database.getAll("unfinished");
  for (const { id, generation } of unfinished) {
    const transaction = database.transaction(["unfinished", "blocks"], "readwrite");
    await Promise.all([
      transaction.objectStore("blocks").delete(generationKeys(id, generation)),
      transaction.objectStore("unfinished").delete(id),
      transaction.done,
    ]);
  }
  return unfinished;
}

/** Rolls back what a closed page has left; [] while another page imports. */
export function rollBackDeadImports(): Promise<readonly UnfinishedImport[]> {
  return navigator.locks.request(FEEDS_LOCK, { ifAvailable: true }, (lock) =>
    lock === null ? [] : rollBackImports(),
  );
}
