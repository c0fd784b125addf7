import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ReviewedClaim } from "../../../src/core/model/reviewed-claim.ts";
import { FeedBuilder } from "../../../src/core/retrieval/feed-builder.ts";
import { FeedIndex } from "../../../src/core/retrieval/feed-index.ts";
import { findPageReviews } from "../../../src/core/retrieval/find-page-reviews.ts";
import { matchFeeds, type OpenFeed } from "../../../src/core/retrieval/match-feeds.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const review = (claim: string, n: number, more: Partial<ReviewedClaim> = {}): ReviewedClaim => ({
  url: `https://checks.example/${n}`,
  claim,
  title: null,
  publisher: "Checks",
  rating: "Made up",
  claimant: null,
  claimDate: null,
  reviewDate: "2021-03-04",
  lang: "en",
  ...more,
});

const FILLERS = Array.from({ length: 400 }, (_, i) =>
  review(`Filler ${i} of bread, rivers and old trams.`, i),
);
const GOATS = review("The ferry Aurora Borealis sank off Lisbon with 300 goats on board.", 1000, {
  title: "No ferry Aurora Borealis with 300 goats sank off Lisbon",
});
const CLOCKS = review("Mayor Hilda Brandt of Toledo banned wooden cuckoo clocks from her town hall.", 1001, {
  title: "Did Hilda Brandt ban wooden cuckoo clocks from the town hall of Toledo?",
});

/** A feed of these reviews that counts the texts it is asked for. */
function feedOf(name: string, reviews: readonly ReviewedClaim[]): OpenFeed & { readonly asked: number[] } {
  const builder = new FeedBuilder();
  for (const each of reviews) builder.take({ line: 1, review: each });
  const asked: number[] = [];
  return {
    name,
    index: new FeedIndex(builder.finish()),
    asked,
    reviews: async (claims) => {
      asked.push(...claims);
      return new Map(claims.map((claim) => [claim, reviews[claim]!]));
    },
  };
}

const article = (text: string) => ({ ...articleFromText(text), lang: "en", datePublished: "2021-03-05" });
const shown = async (text: string, ...feeds: OpenFeed[]) => {
  const read = article(text);
  return (await matchFeeds(read, splitSentences(read), feeds)).map((each) =>
    each.map((match) => `${match.feed}: ${match.review.url}`),
  );
};
const SAID =
  "The ferry Aurora Borealis sank off Lisbon with 300 goats on board, a post says.\nTrams were late.\nHilda Brandt, mayor of Toledo, banned wooden cuckoo clocks from the town hall.";

describe("feeds beside the sentences of a page", () => {
  test("a sentence that makes a reviewed claim gets the review, others nothing", async () => {
    assert.deepEqual(await shown(SAID, feedOf("A", [...FILLERS, GOATS, CLOCKS])), [
      ["A: https://checks.example/1000"],
      [],
      ["A: https://checks.example/1001"],
    ]);
  });
  test("a feed of one review or of a few finds its claim, and nothing else", async () => {
    for (const feed of [feedOf("A", [GOATS]), feedOf("A", [CLOCKS, GOATS, ...FILLERS.slice(0, 8)])])
      assert.deepEqual((await shown(SAID, feed))[0], ["A: https://checks.example/1000"]);
    const other =
      "The ferry to Lisbon was late. Goats were sold at the fair. Mayor Hilda Brandt opened a school.";
    assert.deepEqual((await shown(other, feedOf("A", [GOATS, CLOCKS]))).flat(), []);
  });
  test("other figures, denials and questions get nothing", async () => {
    const feed = feedOf("A", [...FILLERS, GOATS]);
    for (const text of [
      "The ferry Aurora Borealis sank off Lisbon with 40 goats on board, a post says.",
      "The ferry Aurora Borealis never sank off Lisbon with 300 goats on board.",
      "Had the ferry Aurora Borealis sunk off Lisbon with 300 goats on board?",
    ])
      assert.deepEqual(await shown(text, feed), [[]], text);
  });
  test("feeds come in the reader's order, and a review that two of them hold comes once", async () => {
    const [a, b] = [feedOf("A", [...FILLERS, GOATS]), feedOf("B", [...FILLERS, GOATS])];
    assert.deepEqual((await shown(SAID, a, b))[0], ["A: https://checks.example/1000"]);
    const other = feedOf("C", [...FILLERS, { ...GOATS, url: "https://other.example/1" }]);
    assert.deepEqual((await shown(SAID, other, a))[0], [
      "C: https://other.example/1",
      "A: https://checks.example/1000",
    ]);
  });
  test("a feed whose reviews cannot be read costs nothing but itself", async () => {
    const broken = {
      ...feedOf("A", [...FILLERS, GOATS]),
      reviews: () => Promise.reject(new Error("damaged")),
    };
    assert.deepEqual((await shown(SAID, broken, feedOf("B", [...FILLERS, GOATS])))[0], [
      "B: https://checks.example/1000",
    ]);
  });
  test("no text is asked for where nothing could match", async () => {
    const feed = feedOf("A", [...FILLERS, GOATS]);
    await shown("Trams were late.\nA ferry was painted in Lisbon.\nGoats like bread.", feed);
    assert.deepEqual(feed.asked, []);
  });
});

describe("building a feed", () => {
  test("the same review again is refused with its line; another claim at the same address is not", () => {
    const builder = new FeedBuilder();
    for (const [line, each] of [GOATS, GOATS, { ...GOATS, claim: "Another." }, { ...CLOCKS }].entries())
      builder.take({ line: line + 1, review: each });
    builder.take({ line: 9, refusal: "no-url" });
    assert.deepEqual(Array.from(builder.refusals().lines), [2, 9]);
    assert.equal(builder.size, 3);
  });
  test("what came again with its address is not taken over from the former state", () => {
    const builder = new FeedBuilder();
    builder.take({ line: 1, review: { ...GOATS, rating: "Mended" } });
    assert.equal(builder.takeOver(GOATS), false);
    assert.equal(builder.takeOver(CLOCKS), true);
    assert.equal(builder.size, 2);
  });
});

test("a sentence that repeats what the page itself reviews is told, a denial and a likeness are not", () => {
  const read = article(
    "A post says that the ferry Aurora Borealis sank off Lisbon with 300 goats on board.\nThe ferry Aurora Borealis did not sink off Lisbon with 300 goats on board.\nThe Aurora Borealis is a ferry of Lisbon.",
  );
  assert.deepEqual(findPageReviews(splitSentences(read), [CLOCKS, GOATS]), [[1], [], []]);
  assert.deepEqual(findPageReviews(splitSentences(read), []), []);
});
