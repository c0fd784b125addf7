import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { FeedBytes, Refusals } from "../core/retrieval/feed-builder.ts";

/** A feed that the reader imported, whole. */
export interface StoredFeed {
  readonly id: string;
  readonly name: string;
  /** Place in the reader's order, the smallest first. */
  readonly rank: number;
  readonly isEnabled: boolean;
  /** Counts its imports: rows of another generation are none of the feed's. */
  readonly generation: number;
  readonly reviews: number;
  /** Rows of the last file that were refused. */
  readonly refused: number;
  readonly fileName: string;
  /** Day of the last import, YYYY-MM-DD. */
  readonly imported: string;
}

/** An import that has begun and is not whole yet. */
export interface UnfinishedImport {
  readonly id: string;
  readonly generation: number;
  readonly name: string;
}

interface Feeds extends DBSchema {
  feeds: { key: string; value: StoredFeed };
  unfinished: { key: string; value: UnfinishedImport };
  /** By feed and generation. */
  indexes: { key: [string, number]; value: FeedBytes };
  refusals: { key: [string, number]; value: Refusals };
  /** By feed, generation and number: so many reviews each, packed. */
  blocks: { key: [string, number, number]; value: Uint8Array };
}

export type FeedDatabase = IDBPDatabase<Feeds>;

let opened: Promise<FeedDatabase> | null = null;

/** Where feeds are kept, in this browser only. Rejects where the browser keeps nothing. */
export function feedDatabase(): Promise<FeedDatabase> {
  const forget = (): void => {
    opened = null;
  };
  opened ??= openDB<Feeds>("feeds", 1, {
    upgrade(database) {
      database.createObjectStore("feeds", { keyPath: "id" });
      database.createObjectStore("unfinished", { keyPath: "id" });
      for (const name of ["indexes", "refusals", "blocks"] as const) database.createObjectStore(name);
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** All keys that begin with a feed and a generation. */
export function generationKeys(id: string, generation: number): IDBKeyRange {
  return IDBKeyRange.bound([id, generation], [id, generation, []]);
}
