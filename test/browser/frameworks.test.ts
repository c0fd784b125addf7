import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { buildFixture, type FixtureStory, type Framework } from "./fixtures/build-fixture.ts";
import { cardText, hover, untilPainted } from "./reader.ts";
import { underlined, untilNotUnderlined, untilUnderlined } from "./underlined.ts";

declare const faults: string[];
declare function hydrate(): void;
declare function setStory(story: FixtureStory): void;
declare function goTo(path: string, html: string): void;

const FERRY = "The ferry Halcyon ran onto a sandbank off Port Ellis on Sunday, the coast guard said.";
const TUGS = "Two tugs pulled the ferry free on Monday morning, the harbour office reported.";
const THREE_TUGS = "Three tugs pulled the ferry free on Tuesday evening, the harbour office reported.";
const OWNER = "The owner Northline said in a statement that a buoy had been missing since March 2024.";
const DIVERS = "Divers found the buoy in the channel on Friday, the coast guard announced.";
const BRIDGE = "The council of Fenwick voted on Tuesday to close the Alder Street bridge, the mayor said.";
const GIRDERS = "Engineers found cracks in four of its nine girders in February, according to the report.";
const BUSES = "Two bus lines will run by way of Mill Lane from April, the bus company announced.";

const story = (...paragraphs: FixtureStory["paragraphs"]): FixtureStory => ({
  title: "Ferry aground off Port Ellis",
  paragraphs,
});
const FIRST = story(
  { id: "a", text: `${FERRY} `, more: OWNER },
  { id: "b", text: TUGS },
  { id: "c", text: DIVERS },
);
const OTHER: FixtureStory = {
  title: "Bridge to close in Fenwick",
  paragraphs: [BRIDGE, GIRDERS, BUSES].map((text, i) => ({ id: `x${i}`, text })),
};
const FRAMEWORKS: readonly Framework[] = ["react", "vue", "svelte", "islands"];

const paragraphsOf = (page: Page): Promise<string[]> =>
  page.$$eval("article p", (all) => all.map((each) => each.textContent?.trim() ?? ""));
const textsOf = ({ paragraphs }: FixtureStory): string[] =>
  paragraphs.map(({ text, more }) => `${text}${more ?? ""}`.trim());

async function frameworkPages(): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (const framework of FRAMEWORKS) {
    const { html, script } = await buildFixture(framework, FIRST);
    pages[`/${framework}`] = html;
    pages[`/${framework}.js`] = script;
  }
  return pages;
}

describeInBrowsers("pages of frameworks", { pages: frameworkPages }, (stage) => {
  for (const framework of FRAMEWORKS) {
    test(`${framework}: hydrates over our underlines, changes under them, and stays its own`, async () => {
      const page = await stage.extension.openPage(`${stage.origin}/${framework}`);
      await untilPainted(page);
      const before = (await underlined(page)).sort();
      await page.evaluate(() => hydrate());
      await page.waitForSelector("html[data-hydrated]");
      assert.deepEqual((await underlined(page)).sort(), before);

      const edited = story(
        { id: "a", text: `${FERRY} `, more: OWNER },
        { id: "b", text: THREE_TUGS },
        { id: "c", text: DIVERS },
      );
      await page.evaluate((next) => setStory(next), edited);
      await untilUnderlined(page, THREE_TUGS);
      assert.ok(!(await underlined(page)).includes(TUGS));

      // A part that goes, a paragraph that comes in front, and an order that changes.
      const moved = story(
        { id: "new", text: TUGS },
        { id: "c", text: DIVERS },
        { id: "a", text: FERRY },
        { id: "b", text: THREE_TUGS },
      );
      await page.evaluate((next) => setStory(next), moved);
      await untilUnderlined(page, TUGS);
      await untilNotUnderlined(page, OWNER);
      await untilUnderlined(page, DIVERS);
      assert.deepEqual(await paragraphsOf(page), textsOf(moved));
      await hover(page, "Divers found the buoy");
      await cardText(page);

      // Another story at the same address bar: nothing of the old one stays.
      await page.evaluate((next) => {
        history.pushState({}, "", "/other");
        document.title = next.title;
        document.querySelector('script[type="application/ld+json"]')!.textContent = JSON.stringify({
          "@type": "NewsArticle",
          headline: next.title,
          datePublished: "2025-03-05",
        });
        setStory(next);
      }, OTHER);
      await untilUnderlined(page, GIRDERS);
      const now = await underlined(page);
      assert.deepEqual(
        now.filter((text) => !textsOf(OTHER).includes(text) && text !== OTHER.title),
        [],
      );
      assert.deepEqual(await paragraphsOf(page), textsOf(OTHER));
      assert.deepEqual(await page.evaluate(() => faults), []);
      await page.close();
    });
  }

  test("islands: a router that puts another body into the document", async () => {
    const page = await stage.open("/islands");
    const html = `<!doctype html><html lang="en"><title>${OTHER.title}</title><body><article><h1>${OTHER.title}</h1>${textsOf(
      OTHER,
    )
      .map((text) => `<p>${text} ${text}</p>`)
      .join("")}<p>${BUSES} ${GIRDERS} ${BRIDGE} ${BUSES}</p></article></body></html>`;
    await page.evaluate((next) => goTo("/bridge", next), html);
    await untilUnderlined(page, GIRDERS);
    assert.ok(!(await underlined(page)).some((text) => text.includes("ferry")));
    await page.close();
  });
});
