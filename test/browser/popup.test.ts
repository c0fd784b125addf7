import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { accessibilityViolations } from "./axe.ts";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { inCard, untilCardCloses, untilPainted } from "./reader.ts";
import { refuseReading } from "./refuse-reading.ts";

const search = '<!doctype html><html lang="en"><title>Search</title><p>3 results</p></html>';

describeInBrowsers(
  "popup, panel and settings",
  { pages: { "/demo": DEMO, "/other": DEMO, "/search": search } },
  (stage) => {
    let page: Page;

    before(async () => {
      page = await stage.open("/demo");
    });

    const settings = (value: Record<string, unknown>) =>
      stage.extension.inExtension(async (stored) => {
        await globalThis.browser.storage.local.set({ settings: stored });
      }, value);
    const popup = async (path = "/demo"): Promise<Page> => {
      const opened = await stage.extension.openPopup(stage.origin + path);
      await opened.waitForSelector("#app main");
      return opened;
    };
    const click = (on: Page, selector: string, words = "") =>
      on.evaluate(
        (wanted, text) => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((each) =>
            each.innerText.includes(text),
          );
          if (!found) throw new Error(`there is no ${wanted} with "${text}"`);
          found.click();
        },
        selector,
        words,
      );
    const painted = (on: Page) =>
      on.evaluate(() => {
        let count = 0;
        for (const [key, value] of CSS.highlights) if (key.startsWith("says-who-")) count += value.size;
        return count;
      });

    test("each filter shows as many claims as it says", async () => {
      const opened = await popup();
      await opened.waitForSelector(".claim");
      const filters = await opened.$$eval(".filters button:enabled", (all) =>
        all.map((each) => each.innerText),
      );
      assert.ok(filters.length >= 2, filters.join());
      for (const label of filters) {
        await click(opened, ".filters button", label);
        const wanted = Number(/\d+$/.exec(label)?.[0]);
        await opened.waitForFunction(
          (count) => document.querySelectorAll(".claims-section > .claims > li").length === count,
          {},
          wanted,
        );
      }
      await opened.close();
    });

    test("the level changes what is underlined on the open page at once", async () => {
      const all = await painted(page);
      const opened = await popup();
      await opened.waitForSelector(".levels");
      await click(opened, ".levels label:first-of-type input");
      await page.bringToFront();
      await page.waitForFunction(
        () => ![...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
      );
      await opened.bringToFront();
      await opened.waitForSelector(".banner");
      await click(opened, ".levels label:last-of-type input");
      await page.bringToFront();
      await untilPainted(page);
      assert.equal(await painted(page), all);
      await opened.close();
    });

    test("a silenced site is silent at once, says so, and speaks again", async () => {
      const opened = await popup();
      await opened.waitForSelector(".switch input");
      await click(opened, ".switch input");
      await opened.waitForSelector(".banner");
      await page.bringToFront();
      await page.waitForFunction(
        () => ![...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
      );
      await opened.bringToFront();
      await click(opened, ".switch input");
      await page.bringToFront();
      await untilPainted(page);
      await opened.close();
    });

    test("where nothing was read it says why, and reads when asked", async () => {
      const other = await stage.extension.openPage(`${stage.origin}/search`);
      const opened = await popup("/search");
      assert.match(await opened.$eval("main", (main) => main.innerText), /No news article/);
      await opened.waitForSelector("button.primary");
      assert.deepEqual(await accessibilityViolations(opened, "html"), []);
      await opened.close();
      await other.close();
    });

    test("where reading failed it says why, and reads when asked", async () => {
      const readAgain = await refuseReading(stage.extension);
      const other = await stage.extension.openPage(`${stage.origin}/other`);
      const opened = await popup("/other");
      await opened.waitForFunction(() =>
        document.querySelector("main")?.innerText.includes("This page could not be read."),
      );
      await click(opened, "main summary");
      assert.match(await opened.$eval(".detail", (detail) => (detail as HTMLElement).innerText), /normalize/);
      assert.deepEqual(await accessibilityViolations(opened, "html"), []);
      assert.equal(await painted(other), 0);
      await readAgain();
      await click(opened, "button.primary");
      await other.bringToFront();
      await untilPainted(other);
      await opened.bringToFront();
      await opened.waitForSelector(".claim");
      await opened.close();
      await other.close();
    });

    test("the panel beside the page marks the sentence that is being read", async () => {
      const opened = await popup();
      await opened.evaluate(() => location.replace(`sidepanel.html${location.search}`));
      await opened.waitForSelector(".claim");
      await click(opened, ".claim", "Sheinbaum");
      await opened.waitForFunction(() =>
        document.querySelector<HTMLElement>(".claim[aria-current]")?.innerText.includes("Sheinbaum"),
      );
      await opened.close();
    });

    test("the panel beside the page follows the reader down the page", async () => {
      const opened = await popup();
      await opened.evaluate(() => location.replace(`sidepanel.html${location.search}`));
      await opened.waitForSelector(".claim");
      assert.match(
        await opened.$eval(".filters [aria-pressed=true]", (each) => (each as HTMLElement).innerText),
        /^All claims/,
      );
      // While a card is open, its sentence is the one.
      await page.bringToFront();
      await page.keyboard.press("Escape");
      for (const words of ["In late July the Treasury", "The path was cleared on 20 January"]) {
        await page.bringToFront();
        await page.evaluate((wanted) => {
          const paragraph = [...document.querySelectorAll("p")].find((each) =>
            each.innerText.includes(wanted),
          );
          const { top } = paragraph!.getBoundingClientRect();
          // A third down the window: where one reads.
          scrollBy({ top: top - innerHeight / 3 + 8, behavior: "instant" });
        }, words);
        await opened.bringToFront();
        await opened.waitForFunction(
          (wanted) =>
            document.querySelector<HTMLElement>(".claim[aria-current]")?.innerText.includes(wanted) ?? false,
          {},
          words,
        );
      }
      await opened.close();
    });

    test("the language of the settings is spoken everywhere, from right to left where it is written so", async () => {
      await settings({ language: "ar", level: "all" });
      const opened = await popup();
      await opened.waitForSelector(".claim");
      assert.equal(await opened.$eval("html", (html) => `${html.lang} ${html.dir}`), "ar rtl");
      assert.match(await opened.$eval(".sourcing h2", (heading) => heading.innerText), /الصفحة/);
      await opened.close();
      await page.bringToFront();
      await stage.extension.command("next-claim");
      const card = await page.waitForFunction(() => {
        const shown = document.querySelector("says-who-card")?.shadowRoot?.querySelector(".card");
        return shown?.getAttribute("dir") === "rtl" ? shown.getAttribute("lang") : null;
      });
      assert.equal(await card.jsonValue(), "ar");
      await page.keyboard.press("Escape");
      await settings({ language: "en", level: "all" });
    });

    test("a sentence that was muted in its card is gone from the popup, the reading view and what it saves, until it is shown again", async () => {
      const words = "The Pentagon declined to comment.";
      const open = async (file: string): Promise<Page> => {
        const opened = await popup();
        if (file !== "popup")
          await opened.evaluate((to) => location.replace(`${to}.html${location.search}`), file);
        await opened.waitForFunction((to) => location.pathname === `/${to}.html`, {}, file);
        await opened.waitForSelector(file === "popup" ? ".claim" : ".note");
        return opened;
      };
      const holds = (on: Page, selector: string) =>
        on.$$eval(
          selector,
          (all, wanted) => all.some((each) => (each as HTMLElement).innerText.includes(wanted)),
          words,
        );
      const lined = () =>
        page.evaluate((wanted) => {
          const ranges = [...CSS.highlights].flatMap(([key, value]) =>
            key.startsWith("says-who-") ? [...value] : [],
          );
          return ranges.some((range) => String(range) === wanted);
        }, words);
      const opened = await open("popup");
      assert.ok(await holds(opened, ".claim"));
      await click(opened, ".claim", words);
      await opened.close();
      await page.bringToFront();
      const mute = await inCard(page, ".mute-finding");
      assert.ok(await lined());
      await mute.evaluate((button) => button.click());
      await untilCardCloses(page);
      assert.equal(await lined(), false);

      const view = await open("reader");
      assert.match(await view.$eval("main", (main) => main.innerText), /The Pentagon declined to comment/);
      assert.equal(await holds(view, "main mark"), false);
      await view.close();

      const again = await open("popup");
      assert.equal(await holds(again, ".claim"), false);
      await click(again, ".muted-here button");
      await again.waitForFunction(() => document.querySelector(".muted-here") === null);
      assert.ok(await holds(again, ".claim"));
      await again.close();
      await page.bringToFront();
      assert.ok(await lined());
    });

    test("a record that was muted in its card is gone from the page and from the popup, and is listed in the settings", async () => {
      const opened = await popup();
      await opened.waitForSelector(".claim");
      const before = await opened.$$eval(".claims-section > .claims > li", (all) => all.length);
      await opened.close();
      await page.bringToFront();
      await stage.extension.command("next-claim");
      await inCard(page, ".card");
      for (let i = 0; i < 20; i++) {
        const muted = await page.evaluate(() => {
          const root = document.querySelector("says-who-card")?.shadowRoot;
          const records = root?.querySelectorAll(".record").length;
          const button = root?.querySelector<HTMLElement>(".objections button:last-child");
          if (records !== 1 || !button) return false;
          button.click();
          return true;
        });
        if (muted) break;
        await stage.extension.command("next-claim");
        await inCard(page, ".card");
      }
      const again = await popup();
      await again.waitForFunction(
        (count) => {
          const { length } = document.querySelectorAll(".claims-section > .claims > li");
          return length > 0 && length < count;
        },
        {},
        before,
      );
      await again.evaluate(() => location.replace("options.html"));
      await again.waitForSelector(".removable li");
      await click(again, ".removable button");
      await again.waitForFunction(() => document.querySelector(".removable li") === null);
      await again.close();
    });
  },
);
