import assert from "node:assert/strict";
import { test } from "node:test";
import { deleteDB, openDB } from "idb";
import { feedDatabase } from "../../src/platform/feed-database.ts";
import { listFeeds } from "../../src/platform/feed-store.ts";
import { importFeed } from "../../src/platform/import-feed.ts";
import { mendFeeds } from "../../src/platform/mend-feeds.ts";
import { openFeeds } from "../../src/platform/open-feeds.ts";
import { madeUpReviews } from "../made-up-reviews.ts";
import { feedBrowser } from "./feed-browser.ts";

feedBrowser();

/** The stores of each version, as that version made them. */
const VERSIONS: readonly (readonly [version: number, stores: readonly string[], keyed: readonly string[]])[] =
  [
    [1, ["indexes", "refusals", "blocks"], ["feeds", "unfinished"]],
    [2, ["indexes", "refusals", "blocks"], ["feeds", "unfinished", "notices"]],
  ];

for (const [version, stores, keyed] of VERSIONS) {
  test(`a store of version ${version} keeps its feeds, which answer, and takes new ones`, async () => {
    const today = "2026-05-02";
    const reviews = [...madeUpReviews(30)].map((each) => `${JSON.stringify(each)}\n`);
    const fill = (name: string) =>
      importFeed({ file: new File(reviews, `${name}.jsonl`), feedId: null, name, today }, () => undefined);
    assert.equal((await fill("harbour")).problem, null);
    const now = await feedDatabase();
    const rows = await Promise.all(
      (["feeds", "indexes", "refusals", "blocks"] as const).map(async (name) => {
        const [keys, values] = await Promise.all([now.getAllKeys(name), now.getAll(name)]);
        return [name, keys.map((key, i) => [key, values[i]] as const)] as const;
      }),
    );
    await deleteDB("feeds");
    const old = await openDB("feeds", version, {
      upgrade(database) {
        for (const name of keyed) database.createObjectStore(name, { keyPath: "id" });
        for (const name of stores) database.createObjectStore(name);
      },
    });
    for (const [name, entries] of rows)
      for (const [key, value] of entries) await old.put(name, value, name === "feeds" ? undefined : key);
    old.close();

    assert.deepEqual(
      (await listFeeds()).map(({ name, reviews: count }) => [name, count]),
      [["harbour", 30]],
    );
    const [feed] = await openFeeds();
    assert.equal((await feed!.reviews([29])).get(29)?.publisher, [...madeUpReviews(30)][29]!.author.name);
    assert.deepEqual(await mendFeeds(), [], "nothing is damaged");
    assert.equal((await fill("trams")).problem, null);
    assert.equal((await listFeeds()).length, 2);
    await deleteDB("feeds");
  });
}
