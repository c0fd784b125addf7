import type { ReviewedClaim } from "../core/model/reviewed-claim.ts";
import { FeedBuilder, type Refusals } from "../core/retrieval/feed-builder.ts";
import { openIndex } from "../core/retrieval/index-format.ts";
import { BLOCK, unpackBlock } from "./feed-blocks.ts";
import {
  type FeedDatabase,
  type FeedNotice,
  feedDatabase,
  generationKeys,
  type StoredFeed,
} from "./feed-database.ts";
import { FEEDS_LOCK, listFeeds, refusalsOf, removeFeed, rollBackImports } from "./feed-store.ts";
import { FeedWriter } from "./feed-writer.ts";

const NO_REFUSALS: Refusals = { lines: new Uint32Array(0), reasons: new Uint8Array(0) };

/**
 * Looks whether each feed is whole and puts those that are not together again from the reviews that can be read: a new
 * generation, like an import. One of which nothing can be read is taken away. Resolves to what became of them and of
 * those before that the reader has not seen yet. Does nothing while an import is under way.
 */
export async function mendFeeds(): Promise<readonly FeedNotice[]> {
  const database = await feedDatabase();
  await navigator.locks.request(FEEDS_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return;
    await rollBackImports();
    for (const feed of await listFeeds())
      if (!(await isWhole(database, feed))) await database.put("notices", await mend(database, feed));
  });
  return database.getAll("notices");
}

/** The reader has seen it. */
export async function forgetNotice(id: string): Promise<void> {
  await (await feedDatabase()).delete("notices", id);
}

/** The reviews themselves are not looked at: those of a large feed would take seconds. */
async function isWhole(database: FeedDatabase, { id, generation, reviews }: StoredFeed): Promise<boolean> {
  const [bytes, blocks] = await Promise.all([
    database.get("indexes", [id, generation]),
    database.count("blocks", generationKeys(id, generation)),
  ]);
  if (reviews === 0 || blocks !== Math.ceil(reviews / BLOCK)) return false;
  try {
    return openIndex(bytes!.index).claims === reviews && bytes!.days.length === reviews;
  } catch {
    return false;
  }
}

async function mend(database: FeedDatabase, feed: StoredFeed): Promise<FeedNotice> {
  const { id, name, fileName, imported, reviews } = feed;
  const refusals = (await refusalsOf(feed)) ?? NO_REFUSALS;
  // An entry with broken fields is a whole one from here on.
  await database.put("feeds", feed);
  const writer = await FeedWriter.begin(id, name, fileName, imported);
  const builder = new FeedBuilder();
  for await (const readable of readableReviews(database, feed)) {
    for (const review of readable) if (builder.takeOver(review)) writer.add(review);
    await writer.flush();
  }
  const kept = builder.size;
  if (kept > 0) await writer.finish(builder.finish(), refusals);
  else {
    await rollBackImports();
    await removeFeed(id);
  }
  return { id, name, kept, lost: Math.max(0, reviews - kept) };
}

async function* readableReviews(
  database: FeedDatabase,
  { id, generation }: StoredFeed,
): AsyncGenerator<readonly ReviewedClaim[]> {
  for (const key of await database.getAllKeys("blocks", generationKeys(id, generation))) {
    const bytes = await database.get("blocks", key);
    try {
      yield unpackBlock(bytes!).filter(({ url, claim, publisher }) =>
        [url, claim, publisher].every((each) => typeof each === "string"),
      );
    } catch {
      // These eight reviews are lost.
    }
  }
}
