import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import type { PageState } from "../../src/platform/calls.ts";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, pointOn } from "./reader.ts";
import { SEED, seedPage } from "./seed-page.ts";

/** What a card has to show without being scrolled, wherever it has it; the first four are in every matched sentence's. */
const SEEN = [
  ".first-line",
  ".chain",
  ".status-now",
  ".key-sources",
  ".notice-changed",
  ".notice-misattributed",
  ".answers",
  ".to-questions",
];

/** What of it is not wholly in sight, in the open card. */
function hiddenParts(page: Page): Promise<string[]> {
  return page.evaluate((wanted) => {
    const card = document.querySelector("says-who-card")!.shadowRoot!.querySelector<HTMLElement>(".card")!;
    const { top, bottom, left, right } = card.getBoundingClientRect();
    const seen = {
      top: Math.max(0, top),
      left: Math.max(0, left),
      bottom: Math.min(innerHeight, bottom),
      right: Math.min(innerWidth, right),
    };
    return wanted.flatMap((selector, place) => {
      const parts = [...card.querySelectorAll(selector)].slice(0, 1);
      if (parts.length === 0) return place < 4 ? [`no ${selector}`] : [];
      return parts.flatMap((part) => {
        const box = part.getBoundingClientRect();
        const isSeen =
          box.height > 0 &&
          box.top >= seen.top - 1 &&
          box.bottom <= seen.bottom + 1 &&
          box.left >= seen.left - 1 &&
          box.right <= seen.right + 1;
        return isSeen ? [] : [`${selector} ends ${Math.round(box.bottom - seen.bottom)} px below`];
      });
    });
  }, SEEN);
}

const pages = { "/demo": DEMO, ...(existsSync(SEED) && { "/seed": seedPage(readFileSync(SEED, "utf8")) }) };

describeInBrowsers("a card at a glance", { pages }, (stage) => {
  for (const path of Object.keys(pages))
    test(`of ${path}: at 1280 by 720 all that matters of a matched sentence is seen without scrolling`, async () => {
      const page = await stage.open(path);
      await page.setViewport({ width: 1280, height: 720 });
      const ask = async (url: string, method: string, args: string[]) => {
        const tab = (await globalThis.browser.tabs.query({})).find((each) => each.url === url);
        const call = { saysWho: "page", method, args };
        return (await globalThis.browser.tabs.sendMessage(tab!.id!, call, { frameId: 0 })) as unknown;
      };
      const url = stage.origin + path;
      const state = (await stage.extension.inExtension(ask, url, "getPageAnnotations", [])) as PageState;
      const matched = state.page!.annotations.filter(({ matches }) => matches.length > 0);
      assert.ok(matched.length > 5);
      const faults: string[] = [];
      for (const { id, quote } of matched) {
        await page.bringToFront();
        // In the middle of the window there is the least room for a card.
        const { y } = await pointOn(page, quote.exact.slice(0, 24));
        await page.evaluate((by) => scrollBy({ top: by, behavior: "instant" }), y - 360);
        await stage.extension.inExtension(ask, url, "reveal", [id]);
        await page.bringToFront();
        await cardText(page);
        for (const each of await hiddenParts(page)) faults.push(`${quote.exact.slice(0, 60)}: ${each}`);
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
});
