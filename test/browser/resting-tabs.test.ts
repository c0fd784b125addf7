import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { DEMO, describeInBrowsers, type Stage } from "./describe-in-browsers.ts";
import { untilPainted } from "./reader.ts";
import { underlined } from "./underlined.ts";

/** Longer than any tab is hidden before it rests, in ms of the page's own time. */
const LONG = 60_000;

/** Asks the reading script of the tab that shows an address; resolves to whether it is there to answer. */
function ask({ extension }: Stage, url: string, method: "getPageAnnotations" | "toggle"): Promise<boolean> {
  return extension.inExtension(
    async (address, name) => {
      const { tabs } = globalThis.browser;
      const { id } = (await tabs.query({})).find((each) => each.url === address)!;
      const message = { saysWho: "page", method: name, args: [] };
      return tabs.sendMessage(id!, message, { frameId: 0 }).then(
        () => true,
        () => false,
      );
    },
    url,
    method,
  );
}

/** Whether the tab that shows an address has a reading script. */
function answers(stage: Stage, url: string): Promise<boolean> {
  return ask(stage, url, "getPageAnnotations");
}

/** Lets a hidden tab's own time run ahead until its reading script has ended. */
async function rest(stage: Stage, page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const passed = new Promise((resolve) => session.once("Emulation.virtualTimeBudgetExpired", resolve));
  await session.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget: LONG });
  await passed;
  await session.detach();
  assert.equal(await answers(stage, page.url()), false);
}

/** Waits until a hidden tab's reading script has ended of itself: Firefox can't let a tab's time run ahead. */
async function untilRested({ extension }: Stage, url: string): Promise<void> {
  await extension.inExtension(async (address) => {
    const { tabs } = globalThis.browser;
    const { id } = (await tabs.query({})).find((each) => each.url === address)!;
    const message = { saysWho: "page", method: "getPageAnnotations", args: [] };
    for (;;) {
      const answer = await tabs.sendMessage(id!, message, { frameId: 0 }).catch(() => null);
      if (answer === null) return;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }, url);
}

const PAGES = { "/behind": DEMO, "/front": DEMO, "/read": DEMO };

describeInBrowsers("a tab that is opened behind others", { pages: PAGES }, (stage) => {
  test("has no reading script until it is shown, and the open overview then shows what was found", async () => {
    const behind = await stage.extension.browser.newPage();
    const front = await stage.extension.openPage("about:blank");
    await behind.goto(`${stage.origin}/behind`);
    assert.equal(await behind.evaluate(() => document.hidden), true);
    // The gate has looked at this page, which came later.
    await front.goto(`${stage.origin}/front`);
    await untilPainted(front);
    assert.equal(await answers(stage, front.url()), true);
    assert.equal(await answers(stage, behind.url()), false);
    const overview = await stage.extension.openPopup(behind.url());
    await overview.waitForFunction(() => document.querySelector("main, [role=status], p"));
    await behind.bringToFront();
    await untilPainted(behind);
    await overview.waitForFunction(() => document.querySelector("[id^=claim-]"), { polling: 100 });
    for (const page of [overview, front, behind]) await page.close();
  });
});

describeInBrowsers("a tab that was hidden long", { pages: PAGES, browsers: ["chromium"] }, (stage) => {
  test("has no reading script, is underlined again when it is shown, and hides what the reader hid", async () => {
    const page = await stage.open("/behind");
    const before = await underlined(page);
    const front = await stage.open("/front");
    await rest(stage, page);
    assert.deepEqual(await underlined(page), []);
    await page.bringToFront();
    await untilPainted(page);
    assert.deepEqual(await underlined(page), before);
    assert.equal(await ask(stage, page.url(), "toggle"), true);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await front.bringToFront();
    await rest(stage, page);
    // In a window of its own, so that the page stays in sight.
    const popup = await stage.extension.openPopup(page.url());
    const overview = await stage.extension.browser.newPage({ type: "window" });
    await overview.goto(popup.url());
    await popup.close();
    await page.bringToFront();
    await overview.waitForFunction(() => document.querySelector("[id^=claim-]"), { polling: 100 });
    assert.deepEqual(await underlined(page), []);
    for (const each of [overview, front, page]) await each.close();
  });

  test("gives the reading view its text without being shown", async () => {
    const page = await stage.open("/read");
    const front = await stage.open("/front");
    await rest(stage, page);
    const popup = await stage.extension.openPopup(page.url());
    await popup.evaluate(() => location.replace(`reader.html${location.search}`));
    await popup.waitForSelector("main.reading .block-headline");
    assert.equal(await page.evaluate(() => document.hidden), true);
    for (const each of [popup, front, page]) await each.close();
  });
});

describeInBrowsers("a tab that has rested", { pages: PAGES, browsers: ["firefox"] }, (stage) => {
  test("has no reading script, gives the reading view its text, and is underlined again when it is shown", async () => {
    const page = await stage.open("/behind");
    const before = await underlined(page);
    const front = await stage.open("/front");
    await untilRested(stage, page.url());
    assert.deepEqual(await underlined(page), []);
    const popup = await stage.extension.openPopup(page.url());
    await popup.evaluate(() => location.replace(`reader.html${location.search}`));
    await popup.waitForSelector("main.reading .block-headline");
    assert.equal(await page.evaluate(() => document.hidden), true);
    await page.bringToFront();
    await untilPainted(page);
    assert.deepEqual(await underlined(page), before);
    for (const each of [popup, front, page]) await each.close();
  });
});
