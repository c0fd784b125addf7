import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover } from "./reader.ts";

describeInBrowsers(
  "for a reader who wants no motion",
  {
    pages: { "/demo": DEMO },
    args: ["--force-prefers-reduced-motion"],
    prefs: { "ui.prefersReducedMotion": 1 },
  },
  (stage) => {
    test("the card stands where it is at once, and no page of ours glides", async () => {
      const page = await stage.open("/demo");
      assert.ok(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches));
      await hover(page, "In late July the Treasury");
      await cardText(page, "Soles");
      const moving = await page.evaluate(() => {
        const root = document.querySelector("says-who-card")!.shadowRoot!;
        return [...root.querySelectorAll("*")]
          .map((each) => getComputedStyle(each))
          .filter(
            ({ animationName, transitionDuration }) =>
              animationName !== "none" || transitionDuration !== "0s",
          ).length;
      });
      assert.equal(moving, 0);
      for (const screen of ["options", "reader", "welcome", "popup"]) {
        const view = await stage.extension.openPopup(`${stage.origin}/demo`);
        await view.evaluate((to) => location.replace(`${to}.html${location.search}`), screen);
        await view.waitForFunction(
          (file) => location.pathname === `/${file}.html` && document.querySelector("#app main") !== null,
          {},
          screen,
        );
        assert.equal(
          await view.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
          "auto",
          screen,
        );
        await view.close();
      }
      await page.close();
    });
  },
);
