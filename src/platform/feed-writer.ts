import type { ReviewedClaim } from "../core/model/reviewed-claim.ts";
import type { FeedBytes, Refusals } from "../core/retrieval/feed-builder.ts";
import { BLOCK, packBlock, unpackBlock } from "./feed-blocks.ts";
import { type FeedDatabase, feedDatabase, generationKeys, type StoredFeed } from "./feed-database.ts";

/** Blocks written in one transaction. */
const BATCH = 32;

/**
 * Writes a new generation of a feed beside the old one, which stays the feed until `finish` puts the new one in its
 * place in one transaction.
 */
export class FeedWriter {
  readonly #database: FeedDatabase;
  readonly #feed: StoredFeed;
  /** Null for a new feed. */
  readonly #former: StoredFeed | null;
  #pending: ReviewedClaim[] = [];
  #blocks = 0;
  #reviews = 0;

  private constructor(database: FeedDatabase, feed: StoredFeed, former: StoredFeed | null) {
    this.#database = database;
    this.#feed = feed;
    this.#former = former;
  }

  /** `id` is that of the feed to update; null makes a new one of this name, behind the others. */
  static async begin(id: string | null, name: string, fileName: string, today: string): Promise<FeedWriter> {
    const database = await feedDatabase();
    const feeds = await database.getAll("feeds");
    const former = feeds.find((each) => each.id === id) ?? null;
    const feed: StoredFeed = {
      id: former?.id ?? crypto.randomUUID(),
      name: former?.name ?? name,
      rank: former?.rank ?? Math.max(-1, ...feeds.map((each) => each.rank)) + 1,
      isEnabled: former?.isEnabled ?? true,
      generation: (former?.generation ?? 0) + 1,
      reviews: 0,
      refused: 0,
      fileName,
      imported: today,
    };
    await database.put("unfinished", { id: feed.id, generation: feed.generation, name: feed.name });
    return new FeedWriter(database, feed, former);
  }

  /** Takes one review more; call `flush` now and then. */
  add(review: ReviewedClaim): void {
    this.#pending.push(review);
    this.#reviews++;
  }

  /** Writes what makes whole batches. Rejects when there is no room. */
  async flush(): Promise<void> {
    while (this.#pending.length >= BLOCK * BATCH) await this.#write(this.#pending.splice(0, BLOCK * BATCH));
  }

  /** The reviews of the feed's former state, block by block. */
  async *former(): AsyncGenerator<readonly ReviewedClaim[]> {
    if (!this.#former) return;
    const { id, generation, reviews } = this.#former;
    for (let block = 0; block * BLOCK < reviews; block++) {
      const bytes = await this.#database.get("blocks", [id, generation, block]);
      if (bytes) yield unpackBlock(bytes);
    }
  }

  /** Makes the new generation the feed. Rejects when there is no room; the old one is then still the feed. */
  async finish(bytes: FeedBytes, refusals: Refusals): Promise<void> {
    await this.#write(this.#pending.splice(0));
    const { id, generation } = this.#feed;
    const transaction = this.#database.transaction(
      ["feeds", "unfinished", "indexes", "refusals", "blocks"],
      "readwrite",
    );
    // Whoever renamed, moved or switched the feed meanwhile has the last word.
    const now = await transaction.objectStore("feeds").get(id);
    const feed: StoredFeed = {
      ...this.#feed,
      ...(now && { name: now.name, rank: now.rank, isEnabled: now.isEnabled }),
      reviews: this.#reviews,
      refused: refusals.lines.length,
    };
    const former = this.#former && generationKeys(id, this.#former.generation);
    await Promise.all([
      transaction.objectStore("feeds").put(feed),
      transaction.objectStore("unfinished").delete(id),
      transaction.objectStore("indexes").put(bytes, [id, generation]),
      transaction.objectStore("refusals").put(refusals, [id, generation]),
      ...(former
        ? (["indexes", "refusals", "blocks"] as const).map((name) =>
            transaction.objectStore(name).delete(former),
          )
        : []),
      transaction.done,
    ]);
  }

  async #write(reviews: readonly ReviewedClaim[]): Promise<void> {
    if (reviews.length === 0) return;
    const transaction = this.#database.transaction("blocks", "readwrite", { durability: "relaxed" });
    const writes: Promise<unknown>[] = [transaction.done];
    for (let i = 0; i < reviews.length; i += BLOCK)
      writes.push(
        transaction.store.put(packBlock(reviews.slice(i, i + BLOCK)), [
          this.#feed.id,
          this.#feed.generation,
          this.#blocks++,
        ]),
      );
    await Promise.all(writes);
  }
}
