import assert from "node:assert/strict";
import { before, test } from "node:test";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, untilPainted } from "./reader.ts";

const KEEPER = "The keeper of the Sallow Head lighthouse retired on Monday, the harbour office said.";
const LAMP = "The lamp was lit for the first time in 1871, according to the county archive.";
const VISITORS = "The tower drew 14,000 visitors in 2024, the tourist board reported.";
const BUYER = "A buyer for the tower has been found in Fenwick, the mayor announced on Tuesday.";
const ROAD = "The coast road will be closed for six weeks from April, the county said.";

const story = (title: string, ...texts: string[]) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <title>${title}</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2025-03-04"}</script>
  <article><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join("")}</article></html>`;

const PAGES = {
  "/open": story("Keeper retires", KEEPER, LAMP, VISITORS),
  "/secret": story("Tower to be sold", BUYER, ROAD, VISITORS),
};

describeInBrowsers("private windows", { pages: PAGES, timeout: 120_000 }, (stage) => {
  /** All that the extension keeps: its settings, its databases and caches, as text. */
  const kept = () =>
    stage.extension.inExtension(async () => {
      const { storage } = globalThis.browser;
      return JSON.stringify([
        await storage.local.get(null),
        await storage.session?.get(null),
        (await indexedDB.databases()).map(({ name }) => name),
        await caches.keys(),
        { ...localStorage },
        { ...sessionStorage },
      ]);
    });

  before(async () => {
    await stage.extension.allowInPrivateWindows();
    // Opens what the extension opens on its first page anyway.
    const page = await stage.open("/open");
    await page.close();
  });

  test("a page is read there and its card opens; nothing of it is kept", async () => {
    const earlier = await kept();
    const page = await stage.extension.openPrivatePage(`${stage.origin}/secret`);
    await untilPainted(page);
    await hover(page, "A buyer for the tower");
    await cardText(page, "mayor");
    await page.close();
    assert.equal(await kept(), earlier);
    await stage.extension.killBackground();
    assert.equal(await kept(), earlier);
  });

  test("what was read there is not shown of a page in a usual window, and the other way round", async () => {
    const usual = await stage.open("/open");
    const page = await stage.extension.openPrivatePage(`${stage.origin}/secret`);
    await untilPainted(page);
    for (const [path, own, other] of [
      ["/open", LAMP, ROAD],
      ["/secret", ROAD, LAMP],
    ] as const) {
      const popup = await stage.extension.openPopup(stage.origin + path);
      await popup.waitForFunction((text) => document.body.textContent?.includes(text), {}, own);
      assert.ok(!(await popup.evaluate(() => document.body.textContent))?.includes(other));
      await popup.close();
    }
    await page.close();
    await usual.close();
  });

  test("the reading view of such a page leaves its headline in no history of usual windows", async () => {
    const page = await stage.extension.openPrivatePage(`${stage.origin}/secret`);
    await untilPainted(page);
    const { title, isPrivate } = await stage.extension.inExtension(
      async (url, words) => {
        const { extension, tabs } = globalThis.browser;
        const tab = (await tabs.query({})).find((each) => each.url === url)!;
        // As the command to look words up does where none are selected.
        await tabs.sendMessage(tab.id!, { saysWho: "page", method: "lookUp", args: [] });
        for (;;) {
          const shown = (await tabs.query({})).find((each) => each.url?.includes("/reader.html"));
          const view = extension
            .getViews({ type: "tab" })
            .find((each) => each.location.pathname === "/reader.html");
          if (!shown || !view?.document.body?.textContent?.includes(words)) continue;
          const seen = { title: view.document.title, isPrivate: shown.incognito };
          await tabs.remove(shown.id!);
          return seen;
        }
      },
      page.url(),
      ROAD,
    );
    assert.ok(isPrivate || !title.includes("Tower"), title);
    await page.close();
  });
});
