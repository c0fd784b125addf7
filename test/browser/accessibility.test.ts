import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import { servePages } from "../../build/serve.ts";
import { accessibilityViolations } from "./axe.ts";
import { type Gallery, galleryPages } from "./gallery.ts";

declare const gallery: Gallery;

const LANGUAGES = ["pseudo", "es", "ar", "ckb"];
/** Popup, phone, and a window of 1280 pixels at 400%. */
const WIDTHS = [410, 360, 320];

for (const name of ["chromium", "firefox"] as const) {
  describe(`every screen in ${name}`, { timeout: 300_000 }, () => {
    let browser: Browser;
    let page: Page;
    let server: Awaited<ReturnType<typeof servePages>>;

    before(async () => {
      server = await servePages(await galleryPages());
      browser = await puppeteer.launch(
        name === "chromium"
          ? { executablePath: findBrowser(name), args: ["--no-sandbox", "--disable-gpu"] }
          : { browser: "firefox", executablePath: findBrowser(name) },
      );
      page = await browser.newPage();
      await page.setViewport({ width: 800, height: 900 });
      await page.goto(`${server.origin}/gallery`);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    const screens = () => page.evaluate(() => gallery.screens);
    const show = (screen: string, language: string) =>
      page.evaluate(
        (which, words) => {
          gallery.show(which, words);
          gallery.openAll();
        },
        screen,
        language,
      );

    test("axe finds nothing on any screen, light and dark, opened and in both directions", async () => {
      const found: string[] = [];
      for (const scheme of name === "chromium" ? ["light", "dark"] : ["light"]) {
        if (name === "chromium")
          await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        for (const screen of await screens()) {
          for (const language of screen.endsWith("s1") || !screen.startsWith("card")
            ? ["en", "ar"]
            : ["en"]) {
            await show(screen, language);
            for (const each of await accessibilityViolations(page, "html"))
              found.push(`${screen} ${language} ${scheme}: ${each}`);
          }
        }
      }
      assert.deepEqual(found, []);
    });

    test("no text is cut off or leaves the window, in any language and width", async () => {
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 700 });
        for (const language of LANGUAGES) {
          for (const screen of await screens()) {
            await show(screen, language);
            for (const each of await page.evaluate(() => gallery.cutOff()))
              found.push(`${width} ${language} ${screen}: ${each}`);
          }
        }
      }
      assert.deepEqual([...new Set(found)].slice(0, 40), []);
    });

    test("the popup's bar is one row in every language, in the narrowest popup too", async () => {
      await page.setViewport({ width: 400, height: 600 });
      for (const language of ["en", ...LANGUAGES.slice(1)]) {
        await show("popup", language);
        const rows = await page.$$eval(".actions button", (all) =>
          all.map((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return Math.round((top + bottom) / 2);
          }),
        );
        assert.ok(rows.length >= 4);
        assert.equal(new Set(rows).size, 1, `${language}: ${rows}`);
      }
    });

    test("everything that can be pressed is at least 24 by 24 pixels or stands apart in a line of text", async () => {
      await page.setViewport({ width: 410, height: 700 });
      const found: string[] = [];
      for (const screen of await screens()) {
        await show(screen, "en");
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("button, summary, select, input:not(.aside)")].flatMap(
            (each) => {
              const { width, height } = (each.closest("label") ?? each).getBoundingClientRect();
              const inText = getComputedStyle(each).display === "inline";
              return !inText && width > 0 && (width < 23.5 || height < 23.5)
                ? [`${each.tagName}.${each.className} ${width}x${height}`]
                : [];
            },
          ),
        );
        for (const each of small) found.push(`${screen}: ${each}`);
      }
      assert.deepEqual(found, []);
    });

    test("whatever has the focus shows it", async () => {
      const found: string[] = [];
      for (const screen of ["card pinned", "popup", "options"]) {
        await show(screen, "en");
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        const count = await page.evaluate(
          () => document.querySelectorAll("button:enabled, summary, a[href], select, input").length,
        );
        for (let i = 0; i < Math.min(count, 12); i++) {
          await page.keyboard.press("Tab");
          const bare = await page.evaluate(() => {
            const element = document.activeElement as HTMLElement | null;
            if (!element || element === document.body) return null;
            const shown = [element, element.closest("label")].some((each) => {
              const { outlineStyle, outlineWidth } = each
                ? getComputedStyle(each)
                : { outlineStyle: "none", outlineWidth: "0" };
              return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
            });
            return shown ? null : `${element.tagName}.${element.className}`;
          });
          if (bare !== null) found.push(`${screen}: ${bare}`);
        }
      }
      assert.deepEqual(found, []);
    });
  });
}
