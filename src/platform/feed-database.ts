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

/** What became of a feed that was found damaged. */
export interface FeedNotice {
  readonly id: string;
  readonly name: string;
  /** Reviews that could be kept; 0 when the feed is gone. */
  readonly kept: number;
  readonly lost: number;
}

interface Feeds extends DBSchema {
  feeds: { key: string; value: StoredFeed };
  unfinished: { key: string; value: UnfinishedImport };
  /** By feed and generation. */
  indexes: { key: [string, number]; value: FeedBytes };
  refusals: { key: [string, number]; value: Refusals };
  /** By feed, generation and number: so many reviews each, packed. */
  blocks: { key: [string, number, number]; value: Uint8Array };
  /** For the reader, until the reader has seen them. Since version 2. */
  notices: { key: string; value: FeedNotice };
}

export type FeedDatabase = IDBPDatabase<Feeds>;

/** What each version adds to the one before: a store of any version is brought up step by step. */
const STEPS: readonly ((database: FeedDatabase) => void)[] = [
  (database) => {
    database.createObjectStore("feeds", { keyPath: "id" });
    database.createObjectStore("unfinished", { keyPath: "id" });
    for (const name of ["indexes", "refusals", "blocks"] as const) database.createObjectStore(name);
  },
  (database) => {
    database.createObjectStore("notices", { keyPath: "id" });
  },
];

let opened: Promise<FeedDatabase> | null = null;

/** Where feeds are kept, in this browser only. Rejects where the browser keeps nothing. */
export function feedDatabase(): Promise<FeedDatabase> {
  const forget = (): void => {
    opened = null;
  };
  opened ??= openDB<Feeds>("feeds", STEPS.length, {
    upgrade(database, from) {
      for (const step of STEPS.slice(from)) step(database);
    },
    blocking(_own, _wanted, event) {
      // Another part of the extension brings the store up to a later version, or the reader deletes it.
      (event.target as IDBDatabase).close();
      forget();
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
