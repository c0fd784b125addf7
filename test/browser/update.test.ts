import assert from "node:assert/strict";
import { test } from "node:test";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, untilCardCloses } from "./reader.ts";
import { underlined, untilUnderlined } from "./underlined.ts";

const FERRY = "The ferry Halcyon ran onto a sandbank off Port Ellis on Sunday, the coast guard said.";
const TUGS = "Two tugs pulled the ferry free on Monday morning, the harbour office reported.";
const OWNER = "The owner Northline said in a statement that a buoy had been missing since March 2024.";
const DIVERS = "Divers found the buoy in the channel on Friday, the coast guard announced.";
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry aground</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry aground","datePublished":"2025-02-09"}</script>
  <body><article><h1>Ferry aground</h1><p>${FERRY}</p><p>${TUGS}</p><p>${OWNER}</p></article></body></html>`;

describeInBrowsers("an update", { pages: { "/story": PAGE }, timeout: 120_000 }, (stage) => {
  test("under open pages: the new version takes over, nothing is drawn twice", async () => {
    const page = await stage.open("/story");
    await hover(page, "Two tugs pulled");
    await cardText(page);
    await stage.extension.update();
    await untilCardCloses(page);
    await page.bringToFront();
    // The old script would answer the pointer too: one card and one underline for each sentence.
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await hover(page, "The owner Northline");
    assert.match(await cardText(page), /Northline/);
    assert.equal(await page.evaluate(() => document.querySelectorAll("says-who-card").length), 1);
    const now = await underlined(page);
    assert.equal(new Set(now).size, now.length);
    await page.evaluate((text) => {
      document.querySelectorAll("p")[1]!.firstChild!.nodeValue = text;
    }, DIVERS);
    await untilUnderlined(page, DIVERS);
    assert.ok(!(await underlined(page)).includes(TUGS));
    await page.close();
  });
});
