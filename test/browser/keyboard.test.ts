import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { inCard, untilCardCloses, untilPainted } from "./reader.ts";

describeInBrowsers("by keyboard alone", { pages: { "/demo": DEMO } }, (stage) => {
  /** The element in the card that has the focus, as "TAG.class: name"; "" when none has. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.querySelector("says-who-card")?.shadowRoot
        ?.activeElement as HTMLElement | null;
      if (!element) return "";
      return `${element.tagName}.${element.className}: ${element.innerText || element.title}`;
    });
  /** Presses Tab, or goes back, until what has the focus in the card is as wanted. */
  const tabTo = async (
    page: Page,
    wanted: RegExp | ((at: string) => Promise<boolean>),
    back = false,
  ): Promise<string> => {
    const seen: string[] = [];
    for (let i = 0; i < 60; i++) {
      if (back) await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      if (back) await page.keyboard.up("Shift");
      const at = await focused(page);
      seen.push(at);
      if (wanted instanceof RegExp ? wanted.test(at) : await wanted(at)) return at;
    }
    throw new Error(`never reached ${wanted}; went through ${seen.join(" | ")}`);
  };
  /** Moves from claim to claim until the open card holds what a selector names. */
  const nextWith = async (page: Page, selector: string): Promise<void> => {
    for (let i = 0; i < 30; i++) {
      const before = await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>("says-who-card");
        return `${host?.style.cssText}${host?.shadowRoot?.textContent}`;
      });
      await stage.extension.command("next-claim");
      // Giving a command opens a page of the extension for a moment: keys go to the tab in front.
      await page.bringToFront();
      await page.waitForFunction(
        (earlier) => {
          const host = document.querySelector<HTMLElement>("says-who-card:popover-open");
          return host && `${host.style.cssText}${host.shadowRoot?.textContent}` !== earlier;
        },
        {},
        before,
      );
      const found = await page.evaluate(
        (wanted) => document.querySelector("says-who-card")?.shadowRoot?.querySelector(wanted) != null,
        selector,
      );
      if (found) return;
    }
    throw new Error(`no claim whose card holds ${selector}`);
  };

  test("from the next claim to the source of a legal question's second position, and back", async () => {
    const page = await stage.open("/demo");
    await page.focus("nav a:nth-child(2)");
    await nextWith(page, ".question .positions > li:nth-child(2) a");

    await tabTo(page, async (at) => {
      if (!at.startsWith("SUMMARY")) return false;
      return page.evaluate(() => {
        const root = document.querySelector("says-who-card")?.shadowRoot;
        return root?.activeElement?.parentElement?.querySelector(".positions > li:nth-child(2) a") != null;
      });
    });
    await page.keyboard.press("Enter");
    await tabTo(page, () =>
      page.evaluate(() => {
        const root = document.querySelector("says-who-card")?.shadowRoot;
        return root?.activeElement?.matches(".positions > li:nth-child(2) a") ?? false;
      }),
    );
    const before = new Set(stage.extension.browser.targets());
    const link = await focused(page);
    await page.keyboard.press("Enter");
    const source = await stage.extension.browser.waitForTarget(
      (target) => target.type() === "page" && !before.has(target),
    );
    await (await source.page())?.close();
    await page.bringToFront();
    assert.equal(await focused(page), link, "the focus is where it was");

    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    const back = await page.evaluate(() => (document.activeElement as HTMLElement).innerText);
    assert.equal(back, "World", "the focus is where it was before the card");
    await page.close();
  });

  test("a card opened by a key is announced once, by what is seen of it first and its sentence, and only then", async () => {
    const page = await stage.open("/demo");
    await stage.extension.command("next-claim");
    await inCard(page, ".card");
    const said = await page.waitForFunction(() => {
      const voices = document.querySelector("says-who-card")?.shadowRoot?.querySelectorAll("[role=status]");
      return voices?.length === 1 && voices[0]?.textContent ? voices[0].textContent : null;
    });
    const [line, status] = await page.evaluate(() => {
      const root = document.querySelector("says-who-card")?.shadowRoot;
      return [".first-line", ".badge"].map((each) => root?.querySelector<HTMLElement>(each)?.innerText ?? "");
    });
    const words = (await said.jsonValue()) ?? "";
    assert.ok(words.startsWith(`${line}. ${status}`), words);
    assert.match(words, /secretly signed a directive/);
    assert.ok(words.length < 420, "short");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const root = document.querySelector("says-who-card")?.shadowRoot;
      return root?.querySelector("[role=status]")?.textContent === "Kept open";
    });
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    await page.close();
  });

  test("the key that hides and shows underlines says each time what happened, seen by nobody", async () => {
    const page = await stage.open("/demo");
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    /** Waits until the one live region says what is wanted and nothing else. */
    const untilSaid = (wanted: string) =>
      page.waitForFunction(
        (words) => {
          const voices = document.querySelectorAll("says-who-voice");
          const regions = voices[0]?.shadowRoot?.querySelectorAll<HTMLElement>("[role=status]");
          return voices.length === 1 && regions?.length === 1 && regions[0]!.innerText.includes(words);
        },
        {},
        wanted,
      );
    await stage.extension.command("toggle");
    await page.bringToFront();
    await untilSaid("underlines hidden");
    assert.equal(
      await page.evaluate(
        () => [...CSS.highlights.keys()].filter((key) => key.startsWith("says-who-")).length,
      ),
      0,
    );
    await stage.extension.command("toggle");
    await page.bringToFront();
    await untilSaid("underlines shown");
    await untilPainted(page);
    assert.deepEqual(
      await page.evaluate(() => {
        const { width, height: high } = document.querySelector("says-who-voice")!.getBoundingClientRect();
        return [width, high, document.documentElement.scrollHeight];
      }),
      [0, 0, height],
      "nothing moves",
    );
    await page.close();
  });

  test("what a card announces of legal questions leads to the first of them, within the card", async () => {
    const page = await stage.open("/demo");
    await nextWith(page, ".record ~ .questions");
    await tabTo(page, /open legal question/);
    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => {
      const root = document.querySelector("says-who-card")?.shadowRoot;
      const box =
        root?.activeElement?.matches(".questions summary") && root.activeElement.getBoundingClientRect();
      const card = root?.querySelector(".card")?.getBoundingClientRect();
      return box && card && box.top >= card.top && box.bottom <= card.bottom;
    });
    assert.equal(await page.evaluate(() => scrollY), scrolled, "the page stays");
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    await page.close();
  });

  test("what a key opened in a card stays open when the card is kept, and when it is opened again", async () => {
    const page = await stage.open("/demo");
    const isOpen = () =>
      page.waitForFunction(() => {
        const root = document.querySelector("says-who-card")?.shadowRoot;
        return root?.querySelector<HTMLElement>(".more[open] .source-groups")?.checkVisibility() ?? false;
      });
    await nextWith(page, ".record");
    await tabTo(page, /What each source says/);
    await page.keyboard.press("Enter");
    await isOpen();
    await tabTo(page, /Keep open/, true);
    await page.keyboard.press("Enter");
    await inCard(page, ".pinned");
    await isOpen();
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    await stage.extension.command("previous-claim");
    await page.bringToFront();
    await inCard(page, ".card");
    await nextWith(page, ".record");
    await isOpen();
    await page.close();
  });

  test("a card is kept, moved by the arrow keys, and stays when the page scrolls", async () => {
    const page = await stage.open("/demo");
    await nextWith(page, ".record");
    await page.keyboard.press("Enter");
    await inCard(page, ".pinned");
    await tabTo(page, /move/);
    const place = () =>
      page.evaluate(() => {
        const { left, top } = document.querySelector("says-who-card")!.getBoundingClientRect();
        return { left, top };
      });
    const before = await place();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    const after = await place();
    assert.deepEqual(after, { left: before.left + 24, top: Math.max(0, before.top - 24) });
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          document.addEventListener("scroll", () => requestAnimationFrame(() => resolve()), { once: true });
          scrollTo(0, scrollY > 200 ? 0 : 2000);
        }),
    );
    assert.deepEqual(await place(), after);
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    await page.close();
  });

  test("selected words are looked up by a key, the card has the focus, Esc gives it back", async () => {
    const page = await stage.open("/demo");
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll("p")].find((each) =>
        each.innerText.includes("reward"),
      )!;
      getSelection()?.selectAllChildren(paragraph);
    });
    await stage.extension.command("look-up");
    await inCard(page, ".another-record");
    await page.waitForFunction(
      () => document.querySelector("says-who-card")?.shadowRoot?.activeElement !== null,
    );
    assert.match(
      await page.evaluate(() => getSelection()?.toString() ?? ""),
      /reward/,
      "the selection stays",
    );
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    await page.close();
  });
});
