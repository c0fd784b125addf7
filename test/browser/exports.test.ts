import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ElementHandle, Page } from "puppeteer-core";
import { madeUpReviews } from "../made-up-reviews.ts";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { savedFile, saveInto } from "./downloads.ts";

/** Of the article that the project wrote: a sentence that a record covers. */
const SENTENCE = "The Pentagon declined to comment.";

/** Of an article and a feed that the test brings along. */
const GOATS = "The ferry Aurora Borealis sank off Lisbon with 300 goats on board, a post says.";
const GOATS_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goats at sea</title>
  <script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Goats at sea", datePublished: "2021-03-05" })}</script>
  <main><article><h1>Goats at sea</h1><p>${GOATS} The harbour office counted the buoys twice on Friday and found that
  three of them were missing.</p><p>Fishermen had asked for lights on the outer bank for years, according to a letter
  that the office published on Monday. The storm had taken 12 of them in one night, the letter says.</p></article></main></html>`;
const REVIEW = {
  "@type": "ClaimReview",
  url: "https://checks.example/goats",
  claimReviewed: "The ferry Aurora Borealis sank off Lisbon with 300 goats on board.",
  datePublished: "2021-03-04",
  author: { name: "Harbour Checks" },
  reviewRating: { alternateName: "Nothing of it happened" },
};

describeInBrowsers(
  "what the reading view saves",
  { pages: { "/demo": DEMO, "/goats": GOATS_PAGE } },
  (stage) => {
    const saved = async (view: Page, format: string, ending: string): Promise<string> => {
      await view.evaluate((name) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(".export button")];
        buttons.find((each) => each.innerText === name)!.click();
      }, format);
      const path = await savedFile(view, stage.downloads, new RegExp(`^says-who\\.${ending}$`));
      const text = readFileSync(path, "utf8");
      rmSync(path);
      return text;
    };

    const openView = async (path: string): Promise<Page> => {
      const view = await stage.extension.openPopup(stage.origin + path);
      await view.evaluate(() => location.replace(`reader.html${location.search}`));
      await view.waitForSelector(".export button");
      if (stage.name === "chromium") await saveInto(view, stage.downloads);
      return view;
    };

    test("holds each finding with a link that leads to its sentence, in every format", async () => {
      await stage.open("/demo");
      const view = await openView("/demo");
      const link = `${stage.origin}/demo#:~:text=${encodeURIComponent(SENTENCE)}`;

      const markdown = await saved(view, "Markdown", "md");
      assert.ok(markdown.includes(`> [${SENTENCE}](${link})`), markdown.slice(0, 2000));

      const csv = await saved(view, "CSV", "csv");
      const row = csv.split("\r\n").find((each) => each.startsWith(SENTENCE));
      assert.ok(row?.endsWith(`,${link}`), row);

      const json = JSON.parse(await saved(view, "JSON", "json")) as {
        annotations: { quote: { exact: string }; link: string; matches: object[] }[];
      };
      const finding = json.annotations.find(({ quote }) => quote.exact === SENTENCE);
      assert.equal(finding?.link, link);
      assert.ok(finding.matches.length > 0);

      const reviews = JSON.parse(await saved(view, "ClaimReview", "jsonld")) as {
        "@type": string;
        itemReviewed: { appearance: { url: string }[] };
      }[];
      assert.ok(reviews.every((each) => each["@type"] === "ClaimReview"));
      assert.ok(reviews.some((each) => each.itemReviewed.appearance.some(({ url }) => url === link)));
      await view.close();
    });

    test("holds what the reader's feeds say of a sentence, as the margin does", async () => {
      const path = join(stage.downloads, "harbour.json");
      writeFileSync(
        path,
        JSON.stringify({ "@type": "DataFeed", dataFeedElement: [...madeUpReviews(500), REVIEW] }),
      );
      const options = await stage.extension.openPopup(`${stage.origin}/demo`);
      await options.evaluate(() => location.replace("options.html"));
      const input = (await options.waitForSelector(
        ".feeds input[type=file]",
      )) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await options.waitForFunction(
        () =>
          document.querySelector(".feed-list > li") !== null &&
          document.querySelector(".feed-running") === null,
      );
      await options.close();

      await stage.open("/goats");
      const view = await openView("/goats");
      await view.waitForSelector(".folded-review > summary");
      const note = () => view.$eval(".note:has(.folded-review)", (each) => (each as HTMLElement).innerText);
      assert.match(await note(), /Harbour Checks: Nothing of it happened/);
      await view.click(".folded-review > summary");
      assert.match(await note(), /out of your feed harbour/);
      assert.match(
        await view.$eval("mark.line-matched", (mark) => (mark as HTMLElement).innerText),
        /Aurora/,
      );

      const markdown = await saved(view, "Markdown", "md");
      assert.match(markdown, /Reviewed by Harbour Checks \(feed harbour\): “Nothing of it happened”/);
      const csv = await saved(view, "CSV", "csv");
      assert.match(csv, /Harbour Checks: Nothing of it happened: https:\/\/checks\.example\/goats/);
      const { annotations } = JSON.parse(await saved(view, "JSON", "json")) as {
        annotations: { quote: { exact: string }; feedMatches: { review: { url: string } }[] }[];
      };
      const found = annotations.find(({ quote }) => quote.exact === GOATS);
      assert.deepEqual(
        found?.feedMatches.map(({ review }) => review.url),
        [REVIEW.url],
      );
      const reviews = JSON.parse(await saved(view, "ClaimReview", "jsonld")) as { url?: string }[];
      assert.ok(reviews.some(({ url }) => url === REVIEW.url));
      await view.close();
    });
  },
);
