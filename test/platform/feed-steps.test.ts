import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { feedDatabase } from "../../src/platform/feed-database.ts";
import { deleteFeed, listFeeds, rollBackDeadImports } from "../../src/platform/feed-store.ts";
import { type ImportOutcome, importFeed } from "../../src/platform/import-feed.ts";
import { forgetNotice, mendFeeds } from "../../src/platform/mend-feeds.ts";
import { openFeeds } from "../../src/platform/open-feeds.ts";
import { madeUpReviews } from "../made-up-reviews.ts";
import { feedBrowser } from "./feed-browser.ts";

const browser = feedBrowser();
const REVIEWS = [...madeUpReviews(300)];
const lines = (from: number, to: number, rating?: string) =>
  REVIEWS.slice(from, to).map(
    (each) => `${JSON.stringify(rating ? { ...each, reviewRating: { alternateName: rating } } : each)}\n`,
  );

function importLines(name: string, feedId: string | null, text: readonly string[]): Promise<ImportOutcome> {
  const file = new File([...text, '{"broken": 1}\n'], `${name}.jsonl`);
  return importFeed({ file, feedId, name, today: "2026-05-02" }, () => undefined);
}

/** What the reader's feeds answer: name, number of reviews, and the ratings of the first and the last. */
async function answers() {
  const [feeds, open] = await Promise.all([listFeeds(), openFeeds()]);
  return Promise.all(
    open.map(async ({ name, reviews }, i) => {
      const count = feeds[i]!.reviews;
      const found = await reviews([0, count - 1]);
      return [name, count, found.get(0)?.rating, found.get(count - 1)?.rating];
    }),
  );
}

/** Ends the page before each of the writes that a work makes, from the same beginning each time. */
async function atEachStep(
  prepare: () => Promise<void>,
  work: () => Promise<unknown>,
  look: (step: number, steps: number) => Promise<void>,
): Promise<void> {
  await prepare();
  const start = browser.writes();
  await work();
  const steps = browser.writes() - start;
  assert.ok(steps > 2, "there are steps");
  for (let step = 0; step <= steps; step++) {
    await empty();
    await prepare();
    await browser.endAfter(step, work);
    await look(step, steps);
  }
}

async function empty(): Promise<void> {
  const database = await feedDatabase();
  for (const name of ["feeds", "unfinished", "indexes", "refusals", "blocks", "notices"] as const)
    await database.clear(name);
}

describe("feeds where the page ends in the middle", () => {
  beforeEach(empty);
  const idOf = async (name: string) => (await listFeeds()).find((each) => each.name === name)?.id ?? null;
  const harbour = async () => void (await importLines("harbour", null, lines(0, 20)));

  test("of a first import: at each of its steps there is nothing or all of it, and nothing is left over", () =>
    atEachStep(
      async () => undefined,
      () => importLines("harbour", null, lines(0, 300)),
      async (step, steps) => {
        const isDone = step === steps;
        assert.deepEqual(
          (await answers()).map(([name, count]) => [name, count]),
          isDone ? [["harbour", 300]] : [],
        );
        const undone = await rollBackDeadImports();
        assert.equal(undone.length, isDone || step === 0 ? 0 : 1, `step ${step} of ${steps}`);
        if (!isDone) assert.deepEqual(await browser.stored(), {});
        assert.deepEqual(await mendFeeds(), [], "nothing is damaged");
      },
    ));

  test("of an update: at each of its steps the feed answers, the old one until the new one is whole", async () => {
    const [old] = await (async () => {
      await harbour();
      return answers();
    })();
    let before: object = {};
    await atEachStep(
      async () => {
        await harbour();
        before = await browser.stored();
      },
      async () => importLines("update", await idOf("harbour"), lines(10, 300, "Mended")),
      async (step, steps) => {
        const isDone = step === steps;
        const [now, ...others] = await answers();
        assert.deepEqual(others, []);
        if (isDone) assert.deepEqual(now?.slice(0, 3), ["harbour", 300, "Mended"]);
        else assert.deepEqual(now, old, `step ${step} of ${steps}`);
        await rollBackDeadImports();
        if (!isDone) assert.deepEqual(await browser.stored(), before);
        assert.deepEqual(await mendFeeds(), [], "nothing is damaged");
      },
    );
  });

  test("of a deletion: the feed is whole or gone", () =>
    atEachStep(
      harbour,
      async () => deleteFeed((await idOf("harbour"))!),
      async (step, steps) => {
        assert.equal((await answers()).length, step === steps ? 0 : 1);
        if (step === steps) assert.deepEqual(await browser.stored(), {});
        assert.deepEqual(await mendFeeds(), []);
      },
    ));

  test("of mending: the next page mends it", () =>
    atEachStep(
      async () => {
        await harbour();
        await (await feedDatabase()).clear("indexes");
      },
      mendFeeds,
      async () => {
        await mendFeeds();
        assert.deepEqual(
          (await answers()).map(([name, count]) => [name, count]),
          [["harbour", 20]],
        );
      },
    ));
});

describe("a damaged feed", () => {
  beforeEach(async () => {
    await empty();
    await importLines("harbour", null, lines(0, 20));
    await importLines("trams", null, lines(20, 40));
  });
  const harbour = async () => (await listFeeds()).find(({ fileName }) => fileName === "harbour.jsonl")!;
  const summary = async () => (await mendFeeds()).map(({ name, kept, lost }) => ({ name, kept, lost }));

  test("that lost its index is put together again from its reviews, refused rows and place kept", async () => {
    const { id, generation } = await harbour();
    await (await feedDatabase()).delete("indexes", [id, generation]);
    assert.deepEqual(
      (await openFeeds()).map(({ name }) => name),
      ["trams"],
    );
    assert.deepEqual(await summary(), [{ name: "harbour", kept: 20, lost: 0 }]);
    const rating = (i: number) => REVIEWS[i]!.reviewRating.alternateName;
    assert.deepEqual(await answers(), [
      ["harbour", 20, rating(0), rating(19)],
      ["trams", 20, rating(20), rating(39)],
    ]);
    assert.equal((await harbour()).refused, 1);
  });

  test("whose index is of another format or cut short is put together again", async () => {
    const database = await feedDatabase();
    for (const bytes of [new Uint8Array(7), new Uint8Array(4000).fill(5)]) {
      const { id, generation } = await harbour();
      await database.put("indexes", { index: bytes, days: new Int32Array(20) }, [id, generation]);
      assert.deepEqual(await summary(), [{ name: "harbour", kept: 20, lost: 0 }]);
    }
  });

  test("that lost reviews keeps the others and says how many are gone", async () => {
    const { id, generation } = await harbour();
    await (await feedDatabase()).delete("blocks", [id, generation, 1]);
    assert.deepEqual(await summary(), [{ name: "harbour", kept: 12, lost: 8 }]);
    assert.deepEqual(
      (await answers()).map(([name, count]) => [name, count]),
      [
        ["harbour", 12],
        ["trams", 20],
      ],
    );
  });

  test("of which nothing can be read is taken away, and it is said", async () => {
    const { id, generation } = await harbour();
    const database = await feedDatabase();
    await database.delete("indexes", [id, generation]);
    for (const block of [0, 1, 2])
      await database.put("blocks", Uint8Array.of(1, 2, 3), [id, generation, block]);
    assert.deepEqual(await summary(), [{ name: "harbour", kept: 0, lost: 20 }]);
    assert.deepEqual(
      (await answers()).map(([name]) => name),
      ["trams"],
    );
    const left = Object.keys(await browser.stored()).filter((key) => key.includes(id));
    assert.deepEqual(left, []);
  });

  test("whose entry has broken fields keeps what is sound and is listed", async () => {
    const feed = await harbour();
    const broken = { ...feed, name: 5, imported: "yesterday", rank: null, isEnabled: "yes", reviews: -1 };
    await (await feedDatabase()).put("feeds", broken as never);
    assert.deepEqual(await summary(), [{ name: feed.id, kept: 20, lost: 0 }]);
    const { isEnabled, reviews, fileName } = await harbour();
    assert.deepEqual([isEnabled, reviews, fileName], [true, 20, "harbour.jsonl"]);
  });

  test("is told of until the reader has seen it", async () => {
    const { id, generation } = await harbour();
    await (await feedDatabase()).delete("indexes", [id, generation]);
    await mendFeeds();
    assert.equal((await mendFeeds()).length, 1, "on the next page too");
    await forgetNotice(id);
    assert.deepEqual(await mendFeeds(), []);
  });

  test("nothing is said of whole ones", async () => assert.deepEqual(await mendFeeds(), []));
});
