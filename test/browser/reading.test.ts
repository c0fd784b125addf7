import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibilityViolations } from "./axe.ts";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, pointOn, untilCardCloses, untilPainted } from "./reader.ts";

const STRICT_CSP = {
  "content-security-policy":
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'none'",
};
const SEARCH_PAGE = `<!doctype html><html lang="en"><title>cartels - search</title><form role="search"><input type="search" name="q"></form>
  <ol>${Array.from({ length: 12 }, (_, i) => `<li><a href="/r${i}"><h3>Result ${i}</h3></a><p>Words about result ${i}.</p></li>`).join("")}</ol>`;

describeInBrowsers(
  "reading",
  { pages: { "/demo": DEMO, "/strict": { body: DEMO, headers: STRICT_CSP }, "/search": SEARCH_PAGE } },
  (stage) => {
    test("a hovered sentence shows its chain, its record and the open questions; Esc closes", async () => {
      const page = await stage.open("/demo");
      await hover(page, "according to a source close to the White House");
      const text = await cardText(page, "New York Post");
      const hands = await page.evaluate(() =>
        [...(document.querySelector("says-who-card")?.shadowRoot?.querySelectorAll(".hand-name") ?? [])].map(
          (hand) => hand.textContent,
        ),
      );
      assert.deepEqual(hands, [
        "Harbour Ledger",
        "Fox News",
        "New York Post",
        "a source close to the White House",
      ]);
      assert.match(text, /as of/);
      await page.evaluate(() => {
        const root = document.querySelector("says-who-card")?.shadowRoot;
        for (const each of root?.querySelectorAll("details") ?? []) each.open = true;
      });
      assert.deepEqual(await accessibilityViolations(page, "says-who-card"), []);
      await page.keyboard.press("Escape");
      await untilCardCloses(page);
      await page.close();
    });

    test("words that stand elsewhere are said to stand elsewhere", async () => {
      const page = await stage.open("/demo");
      await hover(page, "It said the groups were a threat");
      assert.match(await cardText(page, "These words stand elsewhere"), /Executive Order 14157/);
      await page.close();
    });

    test("works the same where the page forbids all scripts and styles", async () => {
      const page = await stage.open("/strict");
      await hover(page, "The Pentagon declined to comment.");
      assert.match(await cardText(page), /would not comment/);
      await page.close();
    });

    test("a background that was ended between two hovers is not noticed", async () => {
      const page = await stage.open("/demo");
      await hover(page, "In late July the Treasury");
      const first = await cardText(page, "Soles");
      await page.keyboard.press("Escape");
      await untilCardCloses(page);
      await stage.extension.killBackground();
      await hover(page, "In late July the Treasury");
      assert.equal(await cardText(page, "Soles"), first);
      await page.close();
    });

    test("the keys move through the claims and hide the underlines", async () => {
      const page = await stage.open("/demo");
      await stage.extension.command("next-claim");
      const first = await cardText(page);
      await stage.extension.command("next-claim");
      await page.waitForFunction(
        (before) =>
          (document.querySelector("says-who-card")?.shadowRoot?.querySelector(".card") as HTMLElement | null)
            ?.innerText !== before,
        {},
        first,
      );
      await stage.extension.command("previous-claim");
      await cardText(page, first.split("\n")[0]);
      await stage.extension.command("toggle");
      await page.waitForFunction(
        () => ![...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
      );
      await page.close();
    });

    test("choosing a claim in the popup opens its card on the page", async () => {
      const page = await stage.open("/demo");
      const popup = await stage.extension.openPopup(`${stage.origin}/demo`);
      await popup.waitForSelector(".claim");
      await popup.$$eval(".claim", (claims) => {
        const wanted = claims.find((each) => each.textContent?.includes("Sheinbaum"));
        if (!wanted) throw new Error("The popup does not list the sentence on Sheinbaum.");
        (wanted as HTMLElement).click();
      });
      await page.bringToFront();
      await cardText(page, "Sheinbaum");
      await popup.close();
      await page.close();
    });

    for (const [screen, viewport] of [
      ["a phone", { width: 360, height: 740, hasTouch: true }],
      ["a window of 1280 by 1024 pixels at 400%", { width: 320, height: 256, hasTouch: true }],
    ] as const) {
      test(`on ${screen} a tap opens the card within the window, also opened up, and a tap beside it closes`, async () => {
        const page = await stage.extension.openPage("about:blank");
        await page.setViewport(viewport);
        await page.goto(`${stage.origin}/demo`);
        await untilPainted(page);
        const { x, y } = await pointOn(page, "according to a source close to the White House");
        await page.touchscreen.tap(x, y);
        await cardText(page, "New York Post");
        await page.evaluate(() => {
          const root = document.querySelector("says-who-card")?.shadowRoot;
          for (const each of root?.querySelectorAll("details") ?? []) each.open = true;
        });
        await page.waitForFunction(() => {
          const card = document.querySelector("says-who-card")?.shadowRoot?.querySelector(".card");
          const { left, top, right, bottom } = document
            .querySelector("says-who-card")!
            .getBoundingClientRect();
          const { clientWidth } = document.documentElement;
          const inside = left >= 0 && top >= 0 && right <= clientWidth && bottom <= innerHeight;
          return inside && card !== null && card !== undefined && card.scrollHeight > card.clientHeight;
        });
        const beside = await page.evaluate(() => {
          const { top, bottom } = document.querySelector("says-who-card")!.getBoundingClientRect();
          return top > 12 ? top - 6 : bottom + 4;
        });
        await page.touchscreen.tap(3, beside);
        await untilCardCloses(page);
        await page.close();
      });
    }

    test("the page's own tree stays as it was", async () => {
      const page = await stage.open("/demo");
      const seen = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        for (const host of copy.querySelectorAll("says-who-card")) host.remove();
        return copy.outerHTML;
      });
      const untouched = await page.evaluate(
        (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
        DEMO,
      );
      assert.equal(seen, untouched);
      await page.close();
    });

    test("a search page gets nothing but the gate", async () => {
      const page = await stage.extension.openPage(`${stage.origin}/search`);
      const popup = await stage.extension.openPopup(`${stage.origin}/search`);
      await popup.waitForFunction(() => document.body.innerText.includes("No news article"));
      assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
      await popup.close();
      await page.close();
    });
  },
);
