import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createFeedIndexBuilder } from "../../../src/core/matching/feeds/build-feed-index.ts";
import { claimDay } from "../../../src/core/matching/feeds/claim-date.ts";
import { decideFeedMatch } from "../../../src/core/matching/feeds/decide.ts";
import { openFeedIndex } from "../../../src/core/matching/feeds/feed-index.ts";

const CLAIMS = [
  { text: "A bridge in Ludwigshafen was sold to a toy maker for one euro.", date: "2021-03-01" },
  { text: "The mayor of Ghent banned bicycles from the market square.", date: "2020-05-10" },
  { text: "The mayor of Ghent bought 400 bicycles for the police.", date: "2023-05-10" },
  { text: "Bananas cure headaches within ten minutes, doctors say.", date: "2019-01-01" },
];

function build() {
  const builder = createFeedIndexBuilder();
  for (const claim of CLAIMS) builder.add(claim);
  return openFeedIndex(builder.finish());
}

describe("feed index", () => {
  test("finds a claim in other forms of its words", () => {
    assert.equal(build().find("toy makers buying bridges, sells for a euro")[0]?.claim, 0);
  });
  test("of two claims alike the one of the same days comes first", () => {
    const first = (date: string) => build().find("mayor of Ghent and the bicycles", { date })[0]?.claim;
    assert.equal(first("2020-05-12"), 1);
    assert.equal(first("2023-05-12"), 2);
  });
  test("answers again the same, and nothing for words that no claim has", () => {
    const index = build();
    const once = index.find("bananas for headaches");
    assert.deepEqual(index.find("bananas for headaches"), once);
    assert.deepEqual(index.find("quxly zorp"), []);
  });
  test("does not depend on where its bytes lie", () => {
    const builder = createFeedIndexBuilder();
    for (const claim of CLAIMS) builder.add(claim);
    const bytes = builder.finish();
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    assert.equal(openFeedIndex(moved.subarray(1)).find("bananas cure headaches")[0]?.claim, 3);
  });
  test("refuses bytes that are no index", () => {
    assert.throws(() => openFeedIndex(new Uint8Array(10)), /too short/);
    assert.throws(() => openFeedIndex(new Uint8Array(64)), /not a feed index/);
    const builder = createFeedIndexBuilder();
    builder.add(CLAIMS[0]!);
    assert.throws(() => openFeedIndex(builder.finish().slice(0, -1)), /wrong length/);
  });
  test("steps between documents may be large", () => {
    const builder = createFeedIndexBuilder();
    builder.add({ text: "quokka" });
    for (let i = 0; i < 9000; i++) builder.add({ text: "filler" });
    builder.add({ text: "quokka" });
    assert.deepEqual(
      openFeedIndex(builder.finish())
        .find("quokka")
        .map((hit) => hit.claim),
      [0, 9001],
    );
  });
});

describe("decision on a feed's claim", () => {
  const claim = { text: "The mayor of Ghent bought 400 bicycles for the police." };
  const decide = (text: string) => decideFeedMatch(text, claim, { mass: 60 });
  test("the claim retold is accepted with the words as evidence", () => {
    const decision = decide("In Ghent the mayor has bought 400 bicycles for police officers.");
    assert.equal(decision.accepted, true, decision.refusal ?? "");
    assert.match(decision.evidence[0]?.said ?? "", /400/);
  });
  test("another number is not the same claim", () => {
    assert.match(
      decide("The mayor of Ghent bought 40 bicycles for the police.").refusal ?? "",
      /number: 400/,
    );
  });
  test("the same names alone are not the same claim", () => {
    const names = decideFeedMatch(
      "Antwerp and Ghent met Bruges.",
      { text: "In Antwerp and Ghent rain fell." },
      { mass: 60 },
    );
    assert.equal(names.accepted, false);
  });
});

describe("days of claims", () => {
  for (const [text, expected] of [
    ["2021-02-03T10:00:00Z", "2021-02-03"],
    ["26 May 2015", "2015-05-26"],
    ["stated on October 22, 2019 in a speech", "2019-10-22"],
    ["20121023", "2012-10-23"],
    ["last week", null],
  ] as const) {
    test(text, () => {
      const day = claimDay(text);
      assert.equal(day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10), expected);
    });
  }
});
