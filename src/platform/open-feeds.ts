import type { ReviewedClaim } from "../core/model/reviewed-claim.ts";
import { FeedIndex } from "../core/retrieval/feed-index.ts";
import type { OpenFeed } from "../core/retrieval/match-feeds.ts";
import { BLOCK, unpackBlock } from "./feed-blocks.ts";
import { feedDatabase, type StoredFeed } from "./feed-database.ts";
import { listFeeds } from "./feed-store.ts";

/** Indexes that were opened, by feed and generation: only what is switched on stays. */
const opened = new Map<string, Promise<FeedIndex>>();

/**
 * The feeds that are switched on, in the reader's order, each ready to be asked. Indexes are read from the browser's
 * store on first use; one that is damaged is left out. [] where the browser keeps nothing.
 */
export async function openFeeds(): Promise<readonly OpenFeed[]> {
  let feeds: readonly StoredFeed[];
  try {
    feeds = (await listFeeds()).filter((feed) => feed.isEnabled);
  } catch {
    return [];
  }
  const keys = new Set(feeds.map(keyOf));
  for (const key of opened.keys()) if (!keys.has(key)) opened.delete(key);
  const open = await Promise.all(
    feeds.map(async (feed): Promise<OpenFeed[]> => {
      try {
        const index = await indexOf(feed);
        return [{ name: feed.name, index, reviews: (claims) => reviewsOf(feed, claims) }];
      } catch {
        opened.delete(keyOf(feed));
        return [];
      }
    }),
  );
  return open.flat();
}

function keyOf({ id, generation }: StoredFeed): string {
  return `${id} ${generation}`;
}

function indexOf(feed: StoredFeed): Promise<FeedIndex> {
  let index = opened.get(keyOf(feed));
  if (index === undefined) {
    index = readIndex(feed);
    opened.set(keyOf(feed), index);
  }
  return index;
}

async function readIndex({ id, generation }: StoredFeed): Promise<FeedIndex> {
  const bytes = await (await feedDatabase()).get("indexes", [id, generation]);
  if (!bytes) throw new Error("The feed has no index.");
  return new FeedIndex(bytes);
}

async function reviewsOf(
  { id, generation }: StoredFeed,
  claims: readonly number[],
): Promise<ReadonlyMap<number, ReviewedClaim>> {
  const { store } = (await feedDatabase()).transaction("blocks");
  const numbers = [...new Set(claims.map((claim) => Math.floor(claim / BLOCK)))];
  const blocks = new Map(
    await Promise.all(
      numbers.map(async (block) => [block, await store.get([id, generation, block])] as const),
    ),
  );
  const unpacked = new Map([...blocks].map(([block, bytes]) => [block, bytes ? unpackBlock(bytes) : []]));
  return new Map(
    claims.map((claim) => {
      const review = unpacked.get(Math.floor(claim / BLOCK))?.[claim % BLOCK];
      if (!review) throw new Error(`The feed lacks its review ${claim}.`);
      return [claim, review];
    }),
  );
}
