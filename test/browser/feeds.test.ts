import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { ElementHandle, Page } from "puppeteer-core";
import { madeUpReviews } from "../made-up-reviews.ts";
import { accessibilityViolations } from "./axe.ts";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover } from "./reader.ts";

const GOATS = {
  "@type": "ClaimReview",
  url: "https://checks.example/goats",
  claimReviewed: "The ferry Aurora Borealis sank off Lisbon with 300 goats on board.",
  name: "No ferry Aurora Borealis sank off Lisbon with 300 goats",
  datePublished: "2021-03-04",
  author: { name: "Harbour Checks" },
  reviewRating: { alternateName: "Nothing of it happened" },
};
const SENTENCE = "The ferry Aurora Borealis sank off Lisbon with 300 goats on board, a post says.";
const feed = (...more: object[]) =>
  `{"@type": "DataFeed", "dataFeedElement": [\n${[...madeUpReviews(2000), ...more].map((each) => JSON.stringify(each)).join(",\n")}\n]}`;
/** Takes long enough to import that a test can step in. */
const LONG = `${[...madeUpReviews(60_000)].map((each) => JSON.stringify(each)).join("\n")}\n`;

const article = (markup: object) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Goats at sea</title><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Goats at sea", datePublished: "2021-03-05" })}</script><script type="application/ld+json">${JSON.stringify(markup)}</script><main><article><h1>Goats at sea</h1><p>${SENTENCE} The harbour office counted the buoys twice on Friday and found that three of them were missing.</p><p>Fishermen had asked for lights on the outer bank for years, according to a letter that the office published on Monday. The storm had taken 12 of them in one night, the letter says.</p></article></main></html>`;

describeInBrowsers(
  "feeds",
  {
    pages: {
      "/goats": article({ "@type": "Thing" }),
      "/again": article({ "@type": "Thing" }),
      "/own": article({ ...GOATS, author: { name: "Goat Gazette" } }),
    },
    timeout: 400_000,
  },
  (stage) => {
    let options: Page;

    const fileOf = (fileName: string, content: string | Uint8Array): string => {
      const path = join(stage.downloads, fileName);
      writeFileSync(path, content);
      return path;
    };
    const openOptions = async (): Promise<Page> => {
      const page = await stage.extension.openPopup(`${stage.origin}/goats`);
      await page.evaluate(() => location.replace("options.html"));
      await page.waitForSelector(".feeds");
      return page;
    };
    const choose = async (selector: string, ...paths: string[]) => {
      const input = (await options.waitForSelector(selector)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...paths);
    };
    /** Waits until so many files were dealt with and nothing runs; the newest result's words. */
    const result = async (count: number): Promise<string> => {
      await options.waitForFunction(
        (wanted) =>
          document.querySelectorAll(".feed-result").length === wanted &&
          document.querySelector(".feed-running") === null,
        { timeout: 120_000 },
        count,
      );
      return options.$eval(".feed-result", (first) => (first as HTMLElement).innerText);
    };
    /** So far into the file that a part of its reviews has been written. */
    const untilRunning = () =>
      options.waitForFunction(
        () => Number(document.querySelector("progress")?.getAttribute("value") ?? 0) >= 10,
        { timeout: 60_000 },
      );
    const listed = () =>
      options.$$eval(".feed-list > li", (all) =>
        all.map((each) => `${each.querySelector("input")?.value}: ${/[\d,]+/.exec(each.innerText)?.[0]}`),
      );
    const click = (words: string) =>
      options.$$eval(
        ".feeds button",
        (all, wanted) => {
          const found = all.find((each) => (each.getAttribute("aria-label") ?? each.innerText) === wanted);
          if (!found) throw new Error(`there is no button "${wanted}"`);
          found.click();
        },
        words,
      );
    /** The card of the sentence about goats, on a page that is read anew. */
    const card = async (includes: string): Promise<string> => {
      const page = await stage.open("/goats");
      await hover(page, SENTENCE);
      const text = await cardText(page, includes);
      await page.close();
      await options.bringToFront();
      return text;
    };
    /** Blocks of reviews that are kept, of whole feeds and of others. */
    const blocks = () =>
      stage.extension.inExtension(
        () =>
          new Promise<string[]>((resolve, reject) => {
            const opening = indexedDB.open("feeds");
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const keys = opening.result.transaction("blocks").objectStore("blocks").getAllKeys();
              keys.onsuccess = () => {
                opening.result.close();
                resolve([...new Set(keys.result.map((key) => (key as unknown[]).slice(0, 2).join(" ")))]);
              };
            };
          }),
      );

    before(async () => {
      await stage.extension.openPage(`${stage.origin}/goats`);
      options = await openOptions();
    });

    test("a file is imported with the keyboard alone, and its review stands in the card as its publisher's", async () => {
      const path = fileOf(
        "harbour.json.gz",
        gzipSync(feed(GOATS, { "@type": "ClaimReview", url: "x" }, GOATS)),
      );
      await options.bringToFront();
      for (let i = 0; i < 60; i++) {
        await options.keyboard.press("Tab");
        if (await options.evaluate(() => document.activeElement?.matches(".feed-drop input"))) break;
      }
      // The dialog itself is the browser's: what counts is that the key asks for it.
      await options.evaluate(() => {
        document.activeElement?.addEventListener(
          "click",
          (event) => {
            if (event.isTrusted) document.title = "asked";
            event.preventDefault();
          },
          { once: true },
        );
      });
      await options.keyboard.press(" ");
      await options.waitForFunction(() => document.title === "asked");
      await choose(".feed-drop input:focus", path);
      const words = await result(1);
      assert.match(words, /Reviews taken: 2,001, rows refused: 2/);
      assert.match(words, /Line 2,003: The claim is missing/);
      assert.match(words, /Line 2,004: The same review/);
      assert.deepEqual(await listed(), ["harbour: 2,001"]);
      const text = (await card("Harbour Checks")).replace(/\s/g, " ");
      for (const part of ["Reviewed by", "Nothing of it happened", "March 4, 2021", "harbour"])
        assert.ok(text.includes(part), `${part} in ${text}`);
      const page = await stage.open("/again");
      const popup = await stage.extension.openPopup(`${stage.origin}/again`);
      await popup.waitForSelector(".feed-claims");
      assert.match(
        await popup.$eval(".feed-claims", (each) => (each as HTMLElement).innerText),
        /300 goats.*Harbour Checks: .*Nothing of it happened/s,
      );
      await popup.close();
      await page.close();
      await options.bringToFront();
    });

    test("nothing in the section breaks WCAG, with a result, a question and an import under way", async () => {
      await click("Delete harbour");
      assert.deepEqual(await accessibilityViolations(options, ".feeds"), []);
      await click("Keep");
      await choose(".feed-drop input", fileOf("long.jsonl", LONG));
      await untilRunning();
      assert.deepEqual(await accessibilityViolations(options, ".feeds"), []);
    });

    test("a cancelled import leaves nothing behind", async () => {
      await click("Cancel the import");
      assert.match(await result(2), /cancelled; nothing was changed/);
      assert.deepEqual(await listed(), ["harbour: 2,001"]);
      assert.equal((await blocks()).length, 1);
    });

    test("an update replaces by address and keeps the rest; until it is whole the old one answers", async () => {
      const mended = { ...GOATS, reviewRating: { alternateName: "Three goats, not 300" } };
      await choose(
        ".feed-actions input",
        fileOf(
          "mended.jsonl",
          `${JSON.stringify(mended)}\n${LONG.replaceAll("https://checks-", "https://more-")}`,
        ),
      );
      await untilRunning();
      const before = await card("Harbour Checks");
      assert.ok(before.includes("Nothing of it happened"), before);
      assert.match(await result(3), /Reviews taken: 60,001, rows refused: 0/);
      assert.deepEqual(await listed(), ["harbour: 62,001"]);
      const text = await card("Harbour Checks");
      assert.ok(text.includes("Three goats, not 300") && !text.includes("Nothing of it"), text);
      assert.equal((await blocks()).length, 1);
    });

    test("after the background was ended it answers again with the feed", async () => {
      await stage.extension.killBackground();
      await card("Three goats, not 300");
    });

    test("files that were cut off or are no feed are refused whole", async () => {
      const whole = feed(GOATS);
      const zipped = gzipSync(whole);
      await choose(
        ".feed-drop input",
        fileOf("cut.json.gz", zipped.subarray(0, zipped.length - 1000)),
        fileOf("cut.json", whole.slice(0, -5000)),
        // What gzip makes of two files in one: browsers read the first stream and refuse what follows.
        fileOf("two.json.gz", Buffer.concat([zipped, gzipSync("\n")])),
        fileOf("page.html", "<!doctype html><p>Hello</p>"),
      );
      assert.match(await result(7), /page\.html: nothing was imported.*no feed/s);
      const all = await options.$$eval(".feed-result", (each) =>
        each.map((one) => (one as HTMLElement).innerText),
      );
      assert.match(all[1] ?? "", /two\.json\.gz: nothing was imported.*gzip.*more than one/s);
      assert.match(all[2] ?? "", /cut\.json: nothing was imported.*Line [\d,]+: .*cut off/s);
      assert.match(all[3] ?? "", /cut\.json\.gz: nothing was imported.*gzip/s);
      assert.deepEqual(await listed(), ["harbour: 62,001"]);
      assert.equal((await blocks()).length, 1);
    });

    test("an import whose page was closed is undone when the next one opens, which says so", async () => {
      await choose(".feed-drop input", fileOf("orphan.jsonl", LONG));
      await untilRunning();
      await options.close();
      assert.equal((await blocks()).length, 2);
      options = await openOptions();
      await options.waitForFunction(() =>
        document.querySelector<HTMLElement>(".feeds [role=status]")?.innerText.includes("orphan"),
      );
      assert.deepEqual(await listed(), ["harbour: 62,001"]);
      assert.equal((await blocks()).length, 1);
    });

    test("files are taken where they are dropped", async () => {
      await options.evaluate(() => {
        const dropped = new DataTransfer();
        const row = 'claim,url\n"Trams can swim, a post says",https://checks.example/trams\nalone\n';
        dropped.items.add(new File([`${row}x,https://checks.example/x`], "dropped.csv"));
        for (const type of ["dragover", "drop"])
          document.body.dispatchEvent(
            new DragEvent(type, { dataTransfer: dropped, bubbles: true, cancelable: true }),
          );
      });
      const words = await result(1);
      assert.match(words, /Reviews taken: 2, rows refused: 1/);
      assert.match(words, /No line end follows line 4/);
      assert.deepEqual(await listed(), ["harbour: 62,001", "dropped: 2"]);
    });

    test("feeds are renamed, ranked, switched off and deleted, and pages follow", async () => {
      await click("Move up dropped");
      await options.waitForFunction(
        () => document.querySelector<HTMLInputElement>(".feed-list input")?.value === "dropped",
      );
      await options.$eval(".feed-list input", (input) => {
        (input as HTMLInputElement).value = "Trams";
        input.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await options.waitForFunction(() => document.querySelector("[aria-label='Delete Trams']"));
      await options.$eval(".feed-list > li:last-child [type=checkbox]", (box) =>
        (box as HTMLElement).click(),
      );
      const page = await stage.open("/goats");
      await hover(page, SENTENCE);
      assert.ok(!(await cardText(page)).includes("Harbour Checks"));
      await page.close();
      await options.bringToFront();
      for (const feedName of ["Trams", "harbour"]) {
        await click(`Delete ${feedName}`);
        await click("Delete");
        await options.waitForFunction(
          (gone) => document.querySelector(`[aria-label='Delete ${gone}']`) === null,
          {},
          feedName,
        );
      }
      assert.deepEqual(await blocks(), []);
    });

    test("ClaimReview in the page itself is shown as the page's own, in the card and in the popup", async () => {
      const page = await stage.open("/own");
      await hover(page, SENTENCE);
      const text = await cardText(page, "This page’s own review");
      assert.ok(text.includes("Goat Gazette") && text.includes("Nothing of it happened"), text);
      const popup = await stage.extension.openPopup(`${stage.origin}/own`);
      await popup.waitForSelector(".page-reviews");
      assert.match(
        await popup.$eval(".page-reviews", (each) => (each as HTMLElement).innerText),
        /Goat Gazette/,
      );
      await popup.close();
      await page.close();
    });
  },
);

describeInBrowsers(
  "a feed where room is short",
  { pages: {}, prefs: { "dom.quotaManager.temporaryStorage.fixedLimit": 20_480 }, timeout: 120_000 },
  (stage) => {
    test("is not kept, and it is said why", async () => {
      const options = await stage.extension.openPopup("");
      if (stage.name === "chromium") {
        const session = await options.createCDPSession();
        const origin = stage.extension.base.slice(0, -1);
        await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 10_000_000 });
      }
      await options.evaluate(() => location.replace("options.html"));
      const path = join(stage.downloads, "long.jsonl");
      writeFileSync(path, LONG);
      const input = await options.waitForSelector(".feed-drop input");
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      const result = await options.waitForSelector(".feed-result", { timeout: 60_000 });
      assert.match(
        await result!.evaluate((each) => (each as HTMLElement).innerText),
        /nothing was imported.*too little room/,
      );
      assert.equal(await options.$(".feed-list"), null);
    });
  },
);
