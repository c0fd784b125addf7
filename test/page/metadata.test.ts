import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayOf } from "../../src/page/reading/date-published.ts";
import { readMetadata } from "../../src/page/reading/metadata.ts";
import { readStructuredData } from "../../src/page/reading/structured-data.ts";
import { pageOf } from "./page-of.ts";

const metadataOf = (html: string) => {
  const document = pageOf(html);
  return readMetadata(document, readStructuredData(document));
};

describe("dayOf", () => {
  for (const [text, day] of [
    ["2024-03-05T19:20:00+00:00", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["March 5, 2024", "2024-03-05"],
    ["Mar. 5th, 2024, 7 p.m.", "2024-03-05"],
    ["Tue, 5 Mar 2024 19:20:00 GMT", "2024-03-05"],
    ["1709666400", "2024-03-05"],
    ["1709666400000", "2024-03-05"],
    ["05/03/2024", null],
    ["2024-13-05", null],
    ["yesterday", null],
    [null, null],
  ] as const) {
    test(`${text} is ${day}`, () => assert.equal(dayOf(text), day));
  }
});

describe("metadata", () => {
  test("the page's own article is chosen among several nodes of JSON-LD", () => {
    const { headline, outlet, byline } = metadataOf(`<script type="application/ld+json">
      [{"@type":"Article","name":"Another page"},
       {"@graph":[{"@type":["ReportageNewsArticle"],"headline":"Storm takes buoys","datePublished":"2025-02-09",
         "publisher":{"name":"Harbour Ledger"},"author":[{"name":"Jon Asante"},{"name":"By Petra Voss"},{"name":"https://x.example/p"}]}]}]</script>`);
    assert.deepEqual(
      { headline, outlet, byline },
      {
        headline: "Storm takes buoys",
        outlet: "Harbour Ledger",
        byline: "Jon Asante, Petra Voss",
      },
    );
  });

  test("a broken script is passed over, a raw line break in a string is mended", () => {
    const { headline } = metadataOf(
      `<script type="application/ld+json">{"@type":</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm\ntakes buoys"}</script>`,
    );
    assert.equal(headline, "Storm takes buoys");
  });

  test("the site's name is taken off the title", () => {
    assert.equal(
      metadataOf("<title>Storm takes buoys | Harbour Ledger</title>").headline,
      "Storm takes buoys",
    );
    assert.equal(metadataOf("<title>Storm takes buoys | Harbour Ledger</title>").outlet, "Harbour Ledger");
    assert.equal(
      metadataOf("<title>Vote: 12 - 3 against the dam</title>").headline,
      "Vote: 12 - 3 against the dam",
    );
  });

  test("what the page does not say is read from its address: the day, and the site where it has no name", () => {
    const document = pageOf(
      "<meta name='application-name' content='@harbour'><p>Text.</p>",
      "https://www.harbour.example/news/2025/feb/09/storm-takes-buoys/",
    );
    const { outlet, datePublished } = readMetadata(document, readStructuredData(document));
    assert.deepEqual({ outlet, datePublished }, { outlet: "harbour.example", datePublished: "2025-02-09" });
  });

  test("nothing is made up", () => {
    assert.deepEqual(metadataOf("<p>Text.</p>"), {
      headline: null,
      byline: null,
      outlet: "news.example",
      datePublished: null,
      lang: "",
    });
  });
});

test("ClaimReview markup is handed on as text and not as anything else", () => {
  const { claimReviews } = readStructuredData(
    pageOf(`<script type="application/ld+json">{"@type":"ClaimReview","claimReviewed":"</scr" }</script>`),
  );
  assert.deepEqual(
    claimReviews.map((text) => JSON.parse(text).claimReviewed),
    ["</scr"],
  );
});
