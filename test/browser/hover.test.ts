import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, inCard, pointOn, untilCardCloses } from "./reader.ts";

/** Longer than the pointer has to rest before a card opens, in ms of the page's own clock. */
const LONG = 900;

describeInBrowsers("under the pointer", { pages: { "/demo": DEMO } }, (stage) => {
  /** Watches for a card from now on; resolves to whether one has opened within `LONG`. */
  const opens = (page: Page): Promise<boolean> =>
    page.evaluate(
      (long) =>
        new Promise<boolean>((resolve) => {
          const begin = performance.now();
          const looking = setInterval(() => {
            const open = document.querySelector("says-who-card:popover-open") !== null;
            if (!open && performance.now() - begin < long) return;
            clearInterval(looking);
            resolve(open);
          }, 10);
        }),
      LONG,
    );

  test("nothing opens on a sentence that the page scrolls under a still pointer", async () => {
    const page = await stage.open("/demo");
    // Not scrolled to: Firefox undoes the second of two scrolls that follow each other at once.
    const { x, y } = await pointOn(page, "In late July the Treasury", false);
    // Onto the bar above the article, and then the sentence under it there.
    await page.mouse.move(x, 40);
    await page.mouse.move(x, 20);
    const watching = opens(page);
    await page.evaluate((top) => scrollTo({ top: top - 20, behavior: "instant" }), y);
    assert.equal(await watching, false);
    // It is there: a pointer that moves there and rests opens its card.
    await page.mouse.move(x + 6, 20, { steps: 3 });
    await cardText(page, "Soles");
    await page.close();
  });

  test("nothing opens on lines that the pointer crosses on its way", async () => {
    const page = await stage.open("/demo");
    const { x, y } = await pointOn(page, "In late July the Treasury");
    await page.mouse.move(x, y - 200);
    const watching = opens(page);
    await page.mouse.move(x, y + 100, { steps: 30 });
    await page.mouse.move(4, y + 100, { steps: 20 });
    assert.equal(await watching, false);
    await page.close();
  });

  test("the card stays while the pointer is on its way to it and in it, and goes when it leaves", async () => {
    const page = await stage.open("/demo");
    await hover(page, "In late July the Treasury");
    await cardText(page, "Soles");
    const head = (await (await inCard(page, ".first-line")).boundingBox())!;
    await page.mouse.move(head.x + 40, head.y + 8, { steps: 25 });
    assert.equal(await opens(page), true, "still open");
    assert.match(await cardText(page), /Soles/);
    await page.mouse.move(2, 2, { steps: 10 });
    await untilCardCloses(page);
    await page.close();
  });
});
