import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { textFragment } from "../../../src/core/export/text-fragment.ts";
import { pageClaimReviews, toClaimReview } from "../../../src/core/export/to-claim-review.ts";
import { toCsv } from "../../../src/core/export/to-csv.ts";
import { toJson } from "../../../src/core/export/to-json.ts";
import { toMarkdown } from "../../../src/core/export/to-markdown.ts";
import { samplePage, sampleRecord } from "../../sample-page.ts";
import { fullPage } from "../../ui/full-page.ts";

describe("a link to a sentence", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["https://news.example/a", "A short one.", "https://news.example/a#:~:text=A%20short%20one."],
    [
      "https://news.example/a",
      "One two three four five six seven eight nine ten eleven twelve.",
      "https://news.example/a#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.",
    ],
    [
      "https://news.example/a#top",
      "Well-known, he said",
      "https://news.example/a#top:~:text=Well%2Dknown%2C%20he%20said",
    ],
    ["", "No page.", ""],
  ];
  for (const [url, quote, expected] of cases) {
    test(`${quote} on ${url || "no page"}`, () => assert.equal(textFragment(url, quote), expected));
  }
});

describe("exports", () => {
  test("Markdown names the chain, the record, its status with its date, and its sources", () => {
    const text = toMarkdown(samplePage());
    assert.match(text, /Harbour Ledger \(outlet\) ← The Courier \(outlet\) ← two officials \(anonymous\)/);
    assert.match(text, /reported as of 2026-06-22/);
    assert.match(text, /\[The Courier\]\(https:\/\/courier\.example\/bridge\)/);
  });

  test("Markdown does not let page text become markup", () => {
    const text = toMarkdown(samplePage({ headline: "A <b>bold</b> [claim](x)" }));
    assert.ok(text.startsWith("# A \\<b\\>bold\\</b\\> \\[claim\\](x)"), text.slice(0, 60));
  });

  test("CSV quotes what needs it and disarms formulas", () => {
    const text = toCsv(samplePage({ sentence: '=HYPERLINK("x"), she said' }));
    assert.match(text, /^sentence,claim,source/);
    assert.match(text, /\r\n"'=HYPERLINK\(""x""\), she said",/);
  });

  test("every format holds what feeds say, as their publisher's word with the way to it and back", () => {
    const link = `${fullPage.url}#:~:text=`;
    const reviews = pageClaimReviews(fullPage).filter(({ author }) => author.name === "Harbour Checks");
    assert.equal(reviews.length, 1);
    assert.equal(reviews[0]!.url, "https://checks.example/bridge");
    assert.equal(reviews[0]!.reviewRating?.alternateName, "Partly so");
    assert.ok(reviews[0]!.itemReviewed.appearance?.[0]?.url.startsWith(link));
    assert.match(
      toMarkdown(fullPage),
      /Reviewed by Harbour Checks \(feed Harbour checks\): “Partly so” \[.*\]\(https:\/\/checks\.example\/bridge\)/,
    );
    assert.match(toCsv(fullPage), /,Harbour Checks: Partly so: https:\/\/checks\.example\/bridge,/);
    assert.match(toJson(fullPage), /"rating": "Partly so"/);
  });

  test("Markdown leads only to addresses of the web, and no address ends its link early", () => {
    const source = sampleRecord().sources[0]!;
    const text = (url: string) => {
      const page = samplePage();
      return toMarkdown({ ...page, records: [sampleRecord({ sources: [{ ...source, url }] })] });
    };
    assert.match(text("https://a.example/x_(y) z"), /\(https:\/\/a\.example\/x_%28y%29%20z\)/);
    assert.doesNotMatch(text("javascript:alert(1)"), /javascript/);
  });

  test("ClaimReview carries the status in words and no number", () => {
    const review = toClaimReview(sampleRecord(), "https://news.example/a");
    assert.equal(review.reviewRating?.alternateName, "reported");
    assert.ok(!("ratingValue" in review.reviewRating!));
    assert.deepEqual(
      review.itemReviewed.appearance?.map((each) => each.url),
      ["https://news.example/a", "https://courier.example/bridge"],
    );
  });
});
