import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { FeedReader, feedFormatOf } from "../../../src/core/claim-review/feed-reader.ts";
import { readClaimReviews } from "../../../src/core/claim-review/read-claim-reviews.ts";

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
    assert.equal(feedFormatOf("claim,url\n"), "table");
  });
});

describe("refusals name the line and the reason, and the rest goes on", () => {
  test("in a list", () => {
    const text = `[\n${JSON.stringify(REVIEW)},\n{"@type": "ClaimReview", "claimReviewed": }\n,\n${JSON.stringify({ ...REVIEW, url: "javascript:alert(1)" })},\n${JSON.stringify(REVIEW)}]`;
    const found = short(text);
    assert.equal(found[0], "2: Cows can fly.");
    assert.equal(found[1], "3: not-json");
    assert.equal(found[2], "5: bad-url");
    assert.equal(found[3], "6: Cows can fly.");
  });
  test("in lines", () => {
    assert.deepEqual(short(`${JSON.stringify(REVIEW)}\n{"claim":"x"}\n\n${JSON.stringify(REVIEW)}`), [
      "1: Cows can fly.",
      "2: no-url",
      "4: Cows can fly.",
    ]);
  });
  test("in columns, with line ends inside fields", () => {
    assert.deepEqual(short('claim,url\n"two\nlines",https://a.example/1\nalone\nlast,https://a.example/2'), [
      "2: two lines",
      "4: columns",
      "5: last",
    ]);
  });
  test("keys that name prototypes are data", () => {
    const [row] = rows(
      '{"__proto__": {"claimReviewed": "x", "url": "https://a.example/"}, "constructor": 1, "@type": "ClaimReview"}',
    );
    assert.deepEqual(row, { line: 1, refusal: "no-claim" });
    assert.equal(({} as Record<string, unknown>).claimReviewed, undefined);
  });
  test("one broken review of a claim leaves the others", () => {
    const good = { publisher: { name: "Checks" }, url: "https://checks.example/one", textualRating: "No" };
    const answer = { claims: [{ text: "Cows can fly.", claimReview: [good, null, { ...good, url: "" }] }] };
    assert.deepEqual(short(JSON.stringify(answer)), ["1: Cows can fly.", "1: not-an-object", "1: no-url"]);
  });
  test("very long and very deep rows", () => {
    assert.deepEqual(short(JSON.stringify({ ...REVIEW, claimReviewed: "a".repeat(5000) })), [
      "1: claim-too-long",
    ]);
    assert.deepEqual(short(`[${JSON.stringify({ ...REVIEW, name: "a".repeat(10_000_000) })}]`), [
      "1: too-long",
    ]);
    assert.deepEqual(short(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`).length, 1);
    assert.deepEqual(short(`claim,url\n"${"a".repeat(300_000)}",x\nCows,https://a.example/1\n`), [
      "2: too-long",
      "3: Cows",
    ]);
    assert.deepEqual(short(`claim,url\n${",".repeat(300_000)}\nCows,https://a.example/1\n`), [
      "2: too-long",
      "3: Cows",
    ]);
  });
  test("bytes that are none of the encoding", () => {
    assert.deepEqual(short(JSON.stringify({ ...REVIEW, claimReviewed: "Caf\uFFFD" })), ["1: bad-characters"]);
  });
  test("marks that would turn the direction of the words around are taken out", () => {
    const [row] = rows(JSON.stringify({ ...REVIEW, claimReviewed: "Cows\u202E can\u0000 fly." }));
    assert.equal(row && "review" in row && row.review.claim, "Cows can fly.");
  });
});

describe("piece by piece", () => {
  const inPieces = (text: string, size: number) => {
    const reader = new FeedReader();
    const found = [];
    for (let i = 0; i < text.length; i += size) found.push(...reader.push(text.slice(i, i + size)));
    found.push(...reader.end());
    return { found, fault: reader.fault };
  };
  const LISTED = `{"a": {"b": [1]}, "claims": [], "dataFeedElement": [\n${JSON.stringify(REVIEW, null, 1)},\n5, "x", {"url": "\\\\"}\n], "next": "]"}`;
  const TEXTS = {
    "a list in an object": LISTED,
    "values one after another": `${LISTED}\n${JSON.stringify([REVIEW])}`,
    lines: `${JSON.stringify(REVIEW)}\n{"claim": 5}\n\n{]\n${JSON.stringify(REVIEW)}\n`,
    table: '\uFEFFclaim;url\r\n"a ""b""\n; c";https://a.example/1\r\n\r\nx\r\ny;https://a.example/2',
  };
  for (const [name, text] of Object.entries(TEXTS))
    test(`${name} gives the same rows however it is cut`, () => {
      const whole = inPieces(text, text.length);
      assert.ok(whole.found.some((row) => "review" in row) && whole.found.some((row) => "refusal" in row));
      assert.equal(whole.fault, null);
      const long = `${text}${" ".repeat(250_000)}\n`;
      for (const size of [1, 2, 3, 7, 64]) assert.deepEqual(inPieces(text, size).found, whole.found);
      assert.deepEqual(inPieces(long, 4096).found, inPieces(long, long.length).found);
    });

  test("a file that ends in the middle is faulty as a whole, wherever it was cut", () => {
    const list = `[${JSON.stringify(REVIEW)},\n${JSON.stringify(REVIEW)}]`;
    for (let end = 1; end < list.length; end++)
      assert.equal(inPieces(list.slice(0, end), 50).fault, "cut-off");
    const line = JSON.stringify(REVIEW);
    const lines = `${line}\n${line}`;
    for (let end = line.length + 2; end < lines.length; end++)
      assert.equal(inPieces(lines.slice(0, end), 50).fault, "cut-off");
    assert.equal(inPieces('claim,url\nx,https://a.example/1\n"y', 50).fault, "cut-off");
    assert.equal(inPieces("claim,url\nx,https://a.example/1\ny", 50).fault, "cut-off");
  });

  test("a table that was cut off is faulty, or the line on which it ends is told as one that may not be whole", () => {
    const row = (i: number) => `claim ${i},https://a.example/${i},Not so`;
    const quoted = (i: number) => `"claim ${i}","https://a.example/${i}","Not ""so"""`;
    const end = (text: string) => {
      const reader = new FeedReader();
      const rows = [...reader.push(text), ...reader.end()];
      return { fault: reader.fault, openEnd: reader.openEnd, rows: rows.length };
    };
    const table = `claim,url,rating\n${row(1)}\n${row(2)}`;
    for (let at = table.indexOf(row(2)) + 1; at <= table.length; at++) {
      const { fault, openEnd } = end(table.slice(0, at));
      assert.ok(fault === "cut-off" || openEnd === 3, table.slice(0, at));
    }
    assert.deepEqual(end(`${table}\n`), { fault: null, openEnd: null, rows: 2 });
    assert.deepEqual(end(table), { fault: null, openEnd: 3, rows: 2 });
    const inMarks = `"claim","url","rating"\n${quoted(1)}\n${quoted(2)}`;
    for (let at = inMarks.indexOf(quoted(2)) + 1; at < inMarks.length; at++) {
      const text = inMarks.slice(0, at);
      const { fault, openEnd } = end(text);
      // Behind a mark that is the first half of a pair the field might end as well.
      assert.ok(fault === "cut-off" || (/[^,]"$/.test(text) && openEnd === 3), text);
    }
    assert.deepEqual(end(inMarks), { fault: null, openEnd: 3, rows: 2 });
  });

  test("an empty file, and one that is no feed", () => {
    assert.equal(inPieces(" \n", 50).fault, "empty");
    assert.equal(inPieces("", 50).fault, "empty");
    for (const text of ["<!doctype html>\n<p>Hello</p>", "PK\u0003\u0004", "name,age\nAda,36"])
      assert.equal(inPieces(text, 50).fault, "no-feed");
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
          assert.ok(row.line >= 1 && ("review" in row || row.refusal.length > 0));
      },
    ),
    { numRuns: 500 },
  );
});
