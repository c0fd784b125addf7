import assert from "node:assert/strict";
import { after, test } from "node:test";
import { servePages } from "../../build/serve.ts";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, untilCardCloses, untilPainted } from "./reader.ts";
import { underlined, untilNotUnderlined, untilUnderlined } from "./underlined.ts";

const KEEPER = "The keeper of the Sallow Head lighthouse retired on Monday, the harbour office said.";
const LAMP = "The lamp was lit for the first time in 1871, according to the county archive.";
const VISITORS = "The tower drew 14,000 visitors in 2024, the tourist board reported.";
const BUYER = "A buyer for the tower has been found in Fenwick, the mayor announced on Tuesday.";
const ROAD = "The coast road will be closed for six weeks from April, the county said.";

const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const page = (
  body: string,
  extra = "",
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Keeper retires</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Keeper retires","datePublished":"2025-03-04"}</script>
  <style>body { font: 18px/1.6 serif; max-width: 40rem; margin: 40px auto }</style>
  <body><article><h1>Keeper retires</h1>${body}</article>${extra}</body></html>`;

const STORY = page(paragraphs(KEEPER, LAMP, VISITORS));

const PAGES = (other: string) => ({
  "/story": STORY,
  "/other": page(paragraphs(BUYER, ROAD, VISITORS)),
  "/frames": page(
    paragraphs(KEEPER, LAMP, VISITORS),
    `<iframe src="/other" width="600" height="400"></iframe><iframe src="${other}/other" width="600" height="400"></iframe>`,
  ),
  "/endless": page(
    paragraphs(KEEPER, LAMP, VISITORS),
    `<div style="height: 2000px"></div><div id="end">More</div><script>
      new IntersectionObserver((seen, watcher) => {
        if (!seen.some((each) => each.isIntersecting)) return;
        watcher.disconnect();
        document.querySelector("article").insertAdjacentHTML("beforeend", ${JSON.stringify(paragraphs(BUYER, ROAD))});
      }).observe(document.getElementById("end"));
    </script>`,
  ),
  "/more": page(
    `${paragraphs(KEEPER, LAMP, VISITORS)}<div id="rest">${paragraphs(BUYER, ROAD)}</div>`,
    `<style>#rest { display: none } .all #rest { display: block }</style>
     <button onclick="document.body.className = 'all'">Read more</button>`,
  ),
});

/** What a page adds when it wants to be paid: its text cut off, and a sheet over all of it. */
function putUpPaywall(): void {
  for (const each of [...document.querySelectorAll("p")].slice(2)) each.remove();
  const sheet = document.createElement("div");
  sheet.id = "sheet";
  sheet.style.cssText = "position: fixed; inset: 0; background: rgb(255 255 255 / 60%); z-index: 10";
  document.body.append(sheet);
}

/** Another origin, whose pages stand in frames. */
let other: Awaited<ReturnType<typeof servePages>> | undefined;

describeInBrowsers(
  "where and when pages are read",
  {
    pages: async () => {
      other = await servePages(PAGES(""));
      return PAGES(other.origin);
    },
  },
  (stage) => {
    after(() => other?.close());

    test("frames of the same and of another origin are left alone, the page around them is read", async () => {
      const opened = await stage.open("/frames");
      assert.ok((await underlined(opened)).includes(KEEPER));
      const frames = opened.frames().filter((each) => each !== opened.mainFrame());
      assert.equal(frames.length, 2);
      for (const frame of frames) {
        await frame.waitForSelector("article p");
        assert.deepEqual(await frame.evaluate(() => [...CSS.highlights.keys()]), []);
      }
      await opened.close();
    });

    test("a tab that is opened behind another is read when it is shown, not before", async () => {
      const behind = await stage.extension.browser.newPage();
      const front = await stage.extension.openPage("about:blank");
      await behind.goto(`${stage.origin}/story`);
      assert.equal(await behind.evaluate(() => document.hidden), true);
      await front.goto(`${stage.origin}/story`);
      await untilPainted(front);
      assert.deepEqual(await underlined(behind), []);
      await behind.bringToFront();
      await untilUnderlined(behind, KEEPER);
      await behind.close();
      await front.close();
    });

    test("a page that comes back from the browser's memory is underlined and answers", async () => {
      const opened = await stage.open("/story");
      await opened.evaluate(() =>
        addEventListener("pageshow", (event) => {
          document.documentElement.dataset.persisted = String(event.persisted);
        }),
      );
      await opened.goto(`${stage.origin}/other`);
      await untilUnderlined(opened, BUYER);
      // A page out of memory is there without a load that could be waited for.
      await opened.evaluate(() => history.back());
      await opened.waitForSelector("html[data-persisted=true]");
      await untilUnderlined(opened, KEEPER);
      assert.ok(!(await underlined(opened)).includes(BUYER));
      await hover(opened, "The lamp was lit");
      await cardText(opened, "archive");
      await opened.close();
    });

    test("two windows show the same page, each with underlines and a card of its own", async () => {
      const first = await stage.open("/story");
      const second = await stage.extension.browser.newPage({ type: "window" });
      await second.goto(`${stage.origin}/story`);
      await untilPainted(second);
      await hover(second, "The lamp was lit");
      await cardText(second, "archive");
      assert.equal(await first.evaluate(() => document.querySelector("says-who-card:popover-open")), null);
      assert.ok((await underlined(first)).includes(LAMP));
      await second.close();
      await first.close();
    });

    test("the reading view opens in the window of its page, whichever window is in front", async () => {
      const opened = await stage.open("/story");
      const front = await stage.extension.browser.newPage({ type: "window" });
      await front.bringToFront();
      const windows = await stage.extension.inExtension(async (url) => {
        const { tabs } = globalThis.browser;
        const tab = (await tabs.query({})).find((each) => each.url === url)!;
        const shown = new Promise<number | undefined>((resolve) => {
          tabs.onCreated.addListener((each) => {
            if (each.pendingUrl?.includes("reader.html") || each.openerTabId === tab.id)
              resolve(each.windowId);
          });
        });
        // As the command to look words up does where none are selected.
        await tabs.sendMessage(tab.id!, { saysWho: "page", method: "lookUp", args: [] });
        return [tab.windowId, await shown];
      }, opened.url());
      assert.equal(windows[1], windows[0]);
      await front.close();
      await opened.close();
    });

    test("what an endless page adds on scrolling is read, what was there stays underlined", async () => {
      const opened = await stage.open("/endless");
      assert.ok(!(await underlined(opened)).includes(BUYER));
      await opened.evaluate(() => document.getElementById("end")!.scrollIntoView());
      await untilUnderlined(opened, BUYER);
      assert.ok((await underlined(opened)).includes(KEEPER));
      await opened.close();
    });

    test("what a click unfolds is read", async () => {
      const opened = await stage.open("/more");
      assert.ok(!(await underlined(opened)).includes(ROAD));
      await opened.click("button");
      await untilUnderlined(opened, ROAD);
      await opened.close();
    });

    test("behind a paywall what was cut off loses its line, and what is left answers when the sheet is gone", async () => {
      const opened = await stage.open("/story");
      await opened.evaluate(putUpPaywall);
      await untilNotUnderlined(opened, VISITORS);
      assert.ok((await underlined(opened)).includes(LAMP));
      await opened.evaluate(() => document.getElementById("sheet")!.remove());
      await hover(opened, "The lamp was lit");
      await cardText(opened, "archive");
      await opened.keyboard.press("Escape");
      await untilCardCloses(opened);
      await opened.close();
    });
  },
);
