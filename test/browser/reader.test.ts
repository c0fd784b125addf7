import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { accessibilityViolations } from "./axe.ts";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";

/** A fact check that says in its markup what it reviews. */
const REVIEWED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>No goats on the ferry</title>
  <script type="application/ld+json">${JSON.stringify([
    { "@type": "NewsArticle", headline: "No goats on the ferry", datePublished: "2026-03-04" },
    {
      "@context": "https://schema.org",
      "@type": "ClaimReview",
      url: "https://checks.example/goats",
      claimReviewed: "A ferry carried 300 goats across the bay of Port Ellis without a licence in March.",
      author: { "@type": "Organization", name: "Harbour Checks" },
      reviewRating: { "@type": "Rating", alternateName: "Nothing of it happened" },
    },
  ])}</script><article><h1>No goats on the ferry</h1>
  <p>A ferry carried 300 goats across the bay of Port Ellis without a licence in March, a post says.</p>
  <p>The harbour office counted three goats in the whole month, its clerk said on Tuesday.</p>
  <p>The operator said that no animal had travelled without its papers in 2026.</p></article>`;

describeInBrowsers(
  "reading view and first-run page",
  { pages: { "/demo": DEMO, "/reviewed": REVIEWED } },
  (stage) => {
    before(async () => {
      await stage.open("/demo");
    });

    const open = async (file: string): Promise<Page> => {
      const opened = await stage.extension.openPopup(`${stage.origin}/demo`);
      await opened.evaluate((to) => location.replace(`${to}.html${location.search}`), file);
      await opened.waitForFunction(
        (to) => location.pathname === `/${to}.html` && document.querySelector("#app main") !== null,
        {},
        file,
      );
      return opened;
    };

    test("holds the whole text, each note leads to its sentence and back", async () => {
      const view = await open("reader");
      const text = await view.$eval("main", (main) => main.innerText.replace(/\s+/g, " "));
      assert.match(text, /secretly signed a directive/);
      assert.match(text, /The harbour's own customs office reports no change/);
      assert.doesNotMatch(text, /Ferry timetable/);
      const lost = await view.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>(".call, .note-number, .note-question a")]
          .map((link) => link.getAttribute("href")!)
          .filter((href) => document.querySelector(href) === null),
      );
      assert.deepEqual(lost, []);
      assert.ok((await view.$$(".note")).length > 8);
      assert.deepEqual(await accessibilityViolations(view, "html"), []);
      await view.close();
    });

    test("the margin names every hand that a sentence passed through, nearest first", async () => {
      const view = await open("reader");
      const chains = await view.$$eval(".chain-line", (all) =>
        all.map((line) => [...line.querySelectorAll("bdi")].map((hand) => hand.textContent)),
      );
      const wanted = ["Harbour Ledger", "Fox News", "New York Post", "a source close to the White House"];
      assert.ok(
        chains.some((chain) => chain.join() === wanted.join()),
        JSON.stringify(chains),
      );
      await view.close();
    });

    test("the text runs on as if it had no notes; they stand beside it and cover nothing, opened or not", async () => {
      const view = await open("reader");
      await view.setViewport({ width: 1200, height: 800 });
      const boxes = (selector: string) =>
        view.$$eval(selector, (all) =>
          all.map((each) => {
            const { left, right, top, bottom } = each.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
      const check = async (): Promise<number> => {
        const [blocks, notes, [after]] = await Promise.all([
          boxes(".block"),
          boxes(".note"),
          boxes(".after"),
        ]);
        for (const [index, block] of blocks.slice(1).entries())
          assert.ok(block.top - blocks[index]!.bottom < 60, `a hole before block ${index + 1}`);
        for (const [index, note] of notes.entries()) {
          assert.ok(
            blocks.every(({ right }) => note.left >= right),
            `note ${index + 1} is beside the text`,
          );
          if (index > 0) assert.ok(note.top >= notes[index - 1]!.bottom, `note ${index + 1} is covered`);
          assert.ok(note.bottom <= after!.top, `note ${index + 1} ends before what comes after the text`);
        }
        return notes.at(-1)!.bottom;
      };
      const before = await check();
      const drift = await view.$$eval(".note", (all) =>
        all.map((note) => {
          const mark = document.getElementById(note.id.replace("note", "mark"))!;
          return note.getBoundingClientRect().top - mark.getClientRects()[0]!.top;
        }),
      );
      // Two lines of a note that was put higher, or one whole note that stands before it.
      for (const [index, by] of drift.entries())
        assert.ok(Math.abs(by) < 110, `note ${index + 1} is ${Math.round(by)} px off its sentence`);
      const [first, second] = [(await view.$(".note"))!, (await view.$$(".note"))[1]!];
      const place = (note: typeof first) => note.evaluate((each) => each.getBoundingClientRect().top);
      const [stays, moves] = [await place(first), await place(second)];
      await view.$$eval(".folded-record > summary", (all) => {
        for (const each of all) each.click();
      });
      await view.waitForFunction(
        (end) => [...document.querySelectorAll(".note")].at(-1)!.getBoundingClientRect().bottom > end,
        {},
        before,
      );
      await check();
      assert.equal(await place(first), stays, "a note that is opened stays where it is");
      assert.ok((await place(second)) > moves, "the next one makes room for it");
      await first.hover();
      await view.waitForSelector("mark.lit");
      await view.close();
    });

    test("on paper every note and legal question stands open", async () => {
      const view = await open("reader");
      await view.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await view.waitForSelector("details.question[open]");
      const closed = await view.$$eval("details.question:not([open])", (all) => all.length);
      assert.equal(closed, 0);
      await view.evaluate(() => window.dispatchEvent(new Event("afterprint")));
      await view.waitForFunction(() => document.querySelector("details.question[open]") === null);
      await view.close();
    });

    const settings = (value: Record<string, unknown>) =>
      stage.extension.inExtension(async (stored) => {
        await globalThis.browser.storage.local.set({ settings: stored });
      }, value);
    const untilLine = (view: Page, selector: string, style: string) =>
      view.waitForFunction(
        (wanted, line) => {
          const found = document.querySelector(wanted);
          return found !== null && getComputedStyle(found).textDecorationStyle === line;
        },
        {},
        selector,
        style,
      );

    test("both underline as the reader chose, and change at once with the choice", async () => {
      const [view, welcome] = [await open("reader"), await open("welcome")];
      await untilLine(view, "mark.line-matched", "solid");
      await untilLine(view, "mark.line-changed", "double");
      await settings({ looks: { matched: { line: "wavy", color: "#aa0000" } } });
      for (const each of [view, welcome]) {
        await each.bringToFront();
        await untilLine(each, ".line-matched", "wavy");
        const color = await each.$eval(".line-matched", (line) => getComputedStyle(line).textDecorationColor);
        assert.match(color, /170, 0, 0/);
      }
      await settings({});
      await welcome.close();
      await view.close();
    });

    test("a muted record has no line, no note and no source in the reading view", async () => {
      const view = await open("reader");
      const before = await view.$$eval(".folded-record", (all) => all.length);
      const ids = await stage.extension.inExtension(async () => {
        const { saysWhoAnswer } = (await globalThis.browser.runtime.sendMessage({
          saysWho: "background",
          method: "listKnowledge",
          args: [],
        })) as { saysWhoAnswer: { records: { id: string }[] } };
        return saysWhoAnswer.records.map(({ id }) => id);
      });
      assert.ok(before > 0);
      await settings({ mutedRecords: ids });
      await view.bringToFront();
      await view.waitForFunction(() => document.querySelector(".folded-record") === null);
      assert.equal(await view.$("mark.line-matched, mark.line-changed, .ledger .source"), null);
      assert.ok(await view.$("mark.line-unnamed"));
      await settings({});
      await view.close();
    });

    test("says so when its page is gone", async () => {
      const view = await open("reader");
      await view.evaluate(() => location.replace("reader.html?tab=99999"));
      await view.waitForSelector(".reading-gone");
      assert.deepEqual(await accessibilityViolations(view, "html"), []);
      await view.close();
    });

    test("what the page reviews itself stands in the margin, with its words on demand", async () => {
      const page = await stage.open("/reviewed");
      const view = await stage.extension.openPopup(`${stage.origin}/reviewed`);
      await view.evaluate(() => location.replace(`reader.html${location.search}`));
      await view.waitForSelector(".folded-review > summary");
      const seen = () => view.$eval(".note", (note) => (note as HTMLElement).innerText);
      assert.match(await seen(), /Harbour Checks: Nothing of it happened/);
      assert.doesNotMatch(await seen(), /no finding of this extension/);
      await view.click(".folded-review > summary");
      assert.match(await seen(), /no finding of this extension/);
      assert.deepEqual(await accessibilityViolations(view, "html"), []);
      await view.close();
      await page.close();
    });

    test("the first-run page's sentences are opened by keys as by the pointer", async () => {
      const view = await open("welcome");
      const line = () => view.$eval(".first-line", (each) => each.textContent);
      const before = await line();
      await view.focus(".sentence[aria-pressed=false]");
      await view.keyboard.press("Enter");
      await view.waitForFunction(() => document.activeElement?.getAttribute("aria-pressed") === "true");
      assert.notEqual(await line(), before);
      await view.keyboard.press("Tab");
      await view.keyboard.press(" ");
      await view.waitForFunction(() => document.activeElement?.getAttribute("aria-pressed") === "true");
      assert.equal(await line(), before);
      await view.close();
    });

    test("the first-run page's sentences open under a pointer that rests on them, not under one that crosses them", async () => {
      const view = await open("welcome");
      await view.evaluate(() => {
        const lines: (string | null)[] = [];
        Object.assign(globalThis, { shownLines: lines });
        const card = document.querySelector(".demo-card")!;
        new MutationObserver(() => {
          lines.push(card.querySelector(".first-line")!.textContent);
        }).observe(card, { childList: true, subtree: true, characterData: true });
      });
      const boxes = await view.$$eval(".sentence", (all) =>
        all.map((each) => {
          const { left, top, height } = each.getClientRects()[0]!;
          return { x: left + 12, y: top + height / 2 };
        }),
      );
      const [first, last] = [boxes[0]!, boxes.at(-1)!];
      await view.mouse.move(first.x, first.y);
      await view.mouse.move(last.x, last.y);
      await view.waitForFunction(
        () => [...document.querySelectorAll(".sentence")].at(-1)?.getAttribute("aria-pressed") === "true",
      );
      const shown = await view.evaluate(() => (globalThis as unknown as { shownLines: string[] }).shownLines);
      assert.deepEqual(
        [...new Set(shown)],
        [await view.$eval(".first-line", (line) => line.textContent)],
        "no other card was shown on the way",
      );
      await view.close();
    });

    test("the first-run page shows real findings and what is not done", async () => {
      const view = await open("welcome");
      await view.waitForSelector(".demo-card .record");
      const before = await view.$eval(".first-line", (line) => line.textContent);
      await view.evaluate(() =>
        document.querySelector<HTMLElement>(".sentence[aria-pressed=false]")?.click(),
      );
      await view.waitForFunction(
        (old) => document.querySelector(".first-line")?.textContent !== old,
        {},
        before,
      );
      assert.deepEqual(await accessibilityViolations(view, "html"), []);
      await view.close();
    });

    test("the settings page finds records and has no accessibility violations", async () => {
      const view = await open("options");
      await view.type("input[type=search]", "directive");
      await view.waitForSelector(".record-row");
      assert.deepEqual(await accessibilityViolations(view, "html"), []);
      await view.close();
    });
  },
);
