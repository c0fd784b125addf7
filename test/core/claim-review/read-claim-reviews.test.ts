import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { feedFormatOf, readClaimReviews } from "../../../src/core/claim-review/read-claim-reviews.ts";

const rows = (text: string) => [...readClaimReviews(text)];
const short = (text: string) =>
  rows(text).map((row) =>
    "review" in row ? `${row.line}: ${row.review.claim}` : `${row.line}: ${row.refusal}`,
  );

const REVIEW = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example/one",
  claimReviewed: "Cows can fly.",
  author: { "@type": "Organization", name: "Checks" },
  itemReviewed: { "@type": "Claim", author: { name: "A farmer" }, datePublished: "2024-01-02" },
  reviewRating: { "@type": "Rating", alternateName: "No" },
  inLanguage: "en-GB",
};

describe("formats", () => {
  const toolsAnswer = {
    claims: [
      {
        text: "Cows can fly.",
        claimant: "A farmer",
        claimReview: [
          { publisher: { name: "Checks" }, url: "https://checks.example/one", textualRating: "No" },
        ],
      },
    ],
  };
  for (const [name, text] of [
    ["one ClaimReview", JSON.stringify(REVIEW)],
    ["a list", JSON.stringify([REVIEW])],
    ["a graph", JSON.stringify({ "@context": "https://schema.org", "@graph": [REVIEW] })],
    [
      "a DataFeed",
      JSON.stringify({ "@type": "DataFeed", dataFeedElement: [{ "@type": "DataFeedItem", item: [REVIEW] }] }),
    ],
    ["a type with its address", JSON.stringify({ ...REVIEW, "@type": ["http://schema.org/ClaimReview"] })],
    ["an answer of the Fact Check Tools", JSON.stringify(toolsAnswer, null, 2)],
    ["JSON Lines", `${JSON.stringify(REVIEW)}\n`],
    [
      "CSV",
      "claimReviewed,url,publisher,rating,claimant\nCows can fly.,https://checks.example/one,Checks,No,A farmer\n",
    ],
    [
      "CSV with semicolons and a mark at its start",
      '\uFEFFclaim;url;author;verdict;speaker\r\n"Cows can fly.";https://checks.example/one;Checks;No;A farmer\r\n',
    ],
  ] as const) {
    test(name, () => {
      const [row, ...rest] = rows(text);
      assert.ok(row && "review" in row, JSON.stringify(row));
      assert.equal(rest.length, 0);
      const { claim, url, publisher, rating, claimant } = row.review;
      assert.deepEqual(
        { claim, url, publisher, rating, claimant },
        {
          claim: "Cows can fly.",
          url: "https://checks.example/one",
          publisher: "Checks",
          rating: "No",
          claimant: "A farmer",
        },
      );
    });
  }
  test("the format is told by the text", () => {
    assert.equal(feedFormatOf(JSON.stringify(REVIEW)), "json");
    assert.equal(feedFormatOf(`${JSON.stringify(REVIEW)}\n${JSON.stringify(REVIEW)}`), "json-lines");
    assert.equal(feedFormatOf("claim,url\n"), "csv");
  });
});

describe("refusals name the line and the reason, and the rest goes on", () => {
  test("in a list", () => {
    const text = `[\n${JSON.stringify(REVIEW)},\n{"@type": "ClaimReview", "claimReviewed": }\n,\n${JSON.stringify({ ...REVIEW, url: "javascript:alert(1)" })},\n${JSON.stringify(REVIEW)}]`;
    const found = short(text);
    assert.equal(found[0], "2: Cows can fly.");
    assert.match(found[1] ?? "", /^3: not JSON/);
    assert.equal(found[2], "5: url is not a web address");
    assert.equal(found[3], "6: Cows can fly.");
  });
  test("in lines", () => {
    assert.deepEqual(short(`${JSON.stringify(REVIEW)}\n{"claim":"x"}\n\n${JSON.stringify(REVIEW)}`), [
      "1: Cows can fly.",
      "2: no url",
      "4: Cows can fly.",
    ]);
  });
  test("in columns, with line ends inside fields", () => {
    assert.deepEqual(short('claim,url\n"two\nlines",https://a.example/1\nalone\nlast,https://a.example/2'), [
      "2: two lines",
      "4: 1 fields, but the first line names 2 columns",
      "5: last",
    ]);
  });
  test("keys that name prototypes are data", () => {
    const [row] = rows(
      '{"__proto__": {"claimReviewed": "x", "url": "https://a.example/"}, "constructor": 1, "@type": "ClaimReview"}',
    );
    assert.deepEqual(row, { line: 1, refusal: "no claimReviewed" });
    assert.equal(({} as Record<string, unknown>).claimReviewed, undefined);
  });
  test("very long and very deep rows", () => {
    assert.match(
      short(JSON.stringify({ ...REVIEW, claimReviewed: "a".repeat(5000) }))[0] ?? "",
      /longer than 4000/,
    );
    assert.match(
      short(JSON.stringify({ ...REVIEW, name: "a".repeat(1_100_000) }))[0] ?? "",
      /longer than 1000000/,
    );
    assert.equal(
      rows(`${'{"a":'.repeat(50_000)}1`).every((row) => "refusal" in row),
      true,
    );
  });
});

test("no text makes the reader throw, and every row is taken or refused", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.json()).map((parts) => `[${parts.join(",")}`),
      ),
      (text) => {
        for (const row of readClaimReviews(text))
          assert.ok(row.line >= 1 && ("review" in row || row.refusal !== ""));
      },
    ),
    { numRuns: 500 },
  );
});
