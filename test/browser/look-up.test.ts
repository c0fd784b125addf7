import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { DEMO, describeInBrowsers, type Stage } from "./describe-in-browsers.ts";
import { firefoxWindow } from "./firefox-window.ts";
import { inCard, untilCardCloses } from "./reader.ts";

const SEARCH = `<!doctype html><html lang="en"><title>Search</title><p id="words">The reward for information
  leading to the arrest of Nicolás Maduro was raised to $50 million.</p></html>`;

/** Chooses the look-up in the context menu of the tab in front, as the browser tells the extension of it. */
async function chooseLookUp(stage: Stage, words: string): Promise<void> {
  const { browser, base } = stage.extension;
  if (stage.name === "firefox") {
    const inWindow = await firefoxWindow(browser);
    await inWindow(`(() => {
      const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(base).host)});
      const info = { menuItemId: "look-up", selectionText: ${JSON.stringify(words)}, editable: false, modifiers: [] };
      extension.emit("webext-menu-menuitem-click", info, gBrowser.selectedTab);
    })()`);
    return;
  }
  const target = await browser.waitForTarget((each) => each.url() === `${base}background.js`);
  const worker = await target.worker();
  await worker!.evaluate(async (selectionText) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(wanted: object): Promise<object[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: "look-up", selectionText }, tab!);
  }, words);
}

const select = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => {
    getSelection()?.selectAllChildren(document.querySelector(wanted)!);
    return String(getSelection());
  }, selector);

describeInBrowsers(
  "look-up by the context menu",
  { pages: { "/demo": DEMO, "/search": SEARCH } },
  (stage) => {
    test("shows the nearest records and who says the sentence", async () => {
      const page = await stage.open("/demo");
      await chooseLookUp(stage, await select(page, "article p:nth-of-type(3)"));
      await inCard(page, ".another-record");
      await inCard(page, ".answers .chain");
      await page.keyboard.press("Escape");
      await untilCardCloses(page);
      await page.close();
    });

    test("works on a page that was taken for no article", async () => {
      const page = await stage.extension.openPage(`${stage.origin}/search`);
      await chooseLookUp(stage, await select(page, "#words"));
      await inCard(page, ".another-record");
      assert.match(await page.evaluate(() => String(getSelection())), /reward/, "the selection stays");
      await page.close();
    });
  },
);
