import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { savedFile, saveInto } from "./downloads.ts";

/** Of the article that the project wrote: a sentence that a record covers. */
const SENTENCE = "The Pentagon declined to comment.";

describeInBrowsers("what the reading view saves", { pages: { "/demo": DEMO } }, (stage) => {
  const saved = async (view: Page, format: string, ending: string): Promise<string> => {
    await view.evaluate((name) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(".export button")];
      buttons.find((each) => each.innerText === name)!.click();
    }, format);
    return readFileSync(await savedFile(view, stage.downloads, new RegExp(`^says-who\\.${ending}$`)), "utf8");
  };

  test("holds each finding with a link that leads to its sentence, in every format", async () => {
    await stage.open("/demo");
    const view = await stage.extension.openPopup(`${stage.origin}/demo`);
    await view.evaluate(() => location.replace(`reader.html${location.search}`));
    await view.waitForSelector(".export button");
    if (stage.name === "chromium") await saveInto(view, stage.downloads);
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
});
