import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ElementHandle, Page } from "puppeteer-core";
import { madeUpReviews } from "../made-up-reviews.ts";
import { accessibilityViolations } from "./axe.ts";
import { describeInBrowsers } from "./describe-in-browsers.ts";

describeInBrowsers("a store that is damaged", { pages: {}, timeout: 120_000 }, (stage) => {
  const openOptions = async (): Promise<Page> => {
    const page = await stage.extension.openPopup("");
    await page.evaluate(() => location.replace("options.html"));
    await page.waitForSelector(".feeds");
    await page.bringToFront();
    return page;
  };
  const textOf = (page: Page, selector: string) =>
    page.$eval(selector, (each) => (each as HTMLElement).innerText);
  const untilGone = (page: Page, selector: string) =>
    page.waitForFunction((gone) => document.querySelector(gone) === null, {}, selector);

  test("of settings: the others hold, and the reader is told once what was set back", async () => {
    await stage.extension.inExtension(async () => {
      const settings = { level: "loud", textSize: 150, silentSites: ["news.example", 5] };
      await globalThis.browser.storage.local.set({ settings });
    });
    const options = await openOptions();
    await options.waitForSelector(".mended");
    const words = await textOf(options, ".mended p");
    assert.match(words, /set back.*What is underlined.*Silent sites/);
    assert.doesNotMatch(words, /Size of text/);
    assert.match(await textOf(options, "#silent"), /news\.example/);
    assert.deepEqual(await accessibilityViolations(options, ".mended"), []);
    await options.close();

    const again = await openOptions();
    await again.waitForSelector(".mended");
    await again.focus(".mended button:last-child");
    await again.keyboard.press("Enter");
    await untilGone(again, ".mended");
    await again.reload({ waitUntil: [] });
    await again.waitForSelector(".feeds");
    assert.equal(await again.$(".mended"), null);
    await stage.extension.inExtension(() => globalThis.browser.storage.local.remove("settings"));
    await again.close();
  });

  test("of settings in a file: the sound ones are taken, and it is said which are not", async () => {
    const options = await openOptions();
    const path = join(stage.downloads, "settings.json");
    writeFileSync(path, JSON.stringify({ level: "matches", painter: 7 }));
    const input = (await options.$("#file input")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await options.waitForSelector(".mended");
    assert.match(await textOf(options, ".mended p"), /set back.*How it is underlined/);
    const { settings } = await stage.extension.inExtension(() =>
      globalThis.browser.storage.local.get("settings"),
    );
    const { level, painter } = settings as { level: string; painter: string };
    assert.deepEqual([level, painter], ["matches", "highlights"]);
    await options.bringToFront();
    await options.click(".mended button:last-child");
    await untilGone(options, ".mended");
    await stage.extension.inExtension(() => globalThis.browser.storage.local.remove("settings"));
    await options.close();
  });

  test("of a feed: it is put together again, and the reader is told what is lost", async () => {
    const options = await openOptions();
    const path = join(stage.downloads, "harbour.jsonl");
    writeFileSync(path, [...madeUpReviews(40)].map((each) => `${JSON.stringify(each)}\n`).join(""));
    const input = (await options.$(".feed-drop input")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await options.waitForSelector(".feed-result");
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("feeds");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(["indexes", "blocks"], "readwrite");
            transaction.objectStore("indexes").clear();
            const blocks = transaction.objectStore("blocks");
            blocks.getAllKeys().onsuccess = ({ target }) =>
              blocks.delete((target as IDBRequest<IDBValidKey[]>).result[0]!);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await options.reload({ waitUntil: [] });
    await options.waitForSelector(".feeds [role=status] .caution");
    assert.match(
      await textOf(options, ".feeds [role=status] .caution"),
      /harbour was damaged.*kept: 32, lost: 8/,
    );
    assert.match(await textOf(options, ".feed-list"), /Reviews: 32/);
    assert.deepEqual(await accessibilityViolations(options, ".feeds"), []);
    await options.click(".feeds [role=status] .caution button");
    await untilGone(options, ".feeds [role=status] .caution");
    await options.close();
  });
});
