import assert from "node:assert/strict";
import { test } from "node:test";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, pointOn, untilCardCloses } from "./reader.ts";
import { underlined, untilUnderlined } from "./underlined.ts";

const TUGS = "Two tugs pulled the ferry free on Monday morning, the harbour office reported.";
const OWNER = "The owner Northline said in a statement that a buoy had been missing since March 2024.";
const BUSES = "Two bus lines will run by way of Mill Lane from April, the bus company announced.";
const DIVERS = "Divers found the buoy in the channel on Friday, the coast guard announced.";

const page = (
  body: string,
  head = "",
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry aground</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry aground","datePublished":"2025-02-09"}</script>${head}
  <body><article><h1>Ferry aground</h1><p>${TUGS}</p><p>${OWNER}</p><p>${BUSES}</p>${body}</article></body></html>`;
const paragraph = (text: string) => `<p>${text}</p>`;

/** Name of the case, its body, and what must be underlined on it. */
const PAGES: Record<string, { html: string; marked: readonly string[]; isCut?: true; isDeaf?: true }> = {
  "a megabyte of text": { html: page(paragraph(`${OWNER} ${DIVERS} ${TUGS}`).repeat(4500)), marked: [TUGS] },
  "a hundred thousand nodes": {
    html: page(`${"<i>buoy</i> ".repeat(50_000)}<p>${DIVERS}</p>`),
    marked: [TUGS, DIVERS],
  },
  "more paragraphs than are read": {
    html: page(paragraph(DIVERS).repeat(21_000)),
    marked: [TUGS],
    isCut: true,
  },
  "a sentence of a hundred thousand characters": {
    html: page(
      paragraph(`The coast guard said that ${"the buoy was found, and that ".repeat(3500)}`) +
        paragraph(DIVERS),
    ),
    marked: [TUGS, DIVERS],
  },
  "bait for patterns": {
    html: page(
      [
        "“".repeat(20_000),
        `${"((".repeat(9000)} said ${"))".repeat(9000)}`,
        "a ".repeat(30_000),
        "said, ".repeat(10_000),
        `${"A. ".repeat(5000)}`,
        "1,".repeat(20_000),
        `${"according to ".repeat(8000)}.`,
        `${" ".repeat(50_000)}x${"\t\n".repeat(30_000)}`,
        `${"Mr. ".repeat(2000)}`,
        `${"very-".repeat(20_000)}`,
      ]
        .map(paragraph)
        .join("") + paragraph(DIVERS),
    ),
    marked: [TUGS, DIVERS],
  },
  "words turned, joined by nothing and dressed as others": {
    html: page(
      paragraph(`\u202e${DIVERS}\u202c`) +
        paragraph([...OWNER].join("\u200b")) +
        paragraph("Thе cоast guаrd said on Friday that the buоy had been fоund.") +
        paragraph(DIVERS),
    ),
    marked: [TUGS, DIVERS],
  },
  "eight hundred elements deep": {
    html: page(`${"<span>".repeat(400)}${"<div>".repeat(400)}${DIVERS}${"</div>".repeat(400)}`),
    marked: [TUGS],
  },
  "frozen and overridden built-ins": {
    html: page(
      paragraph(DIVERS),
      `<script>
        for (const each of [Range, Node, Element, Document, Text, EventTarget, Highlight, HighlightRegistry]) {
          for (const key of ["setStart", "setEnd", "addEventListener", "appendChild", "contains", "getClientRects", "set", "add"])
            if (Object.hasOwn(each.prototype, key)) each.prototype[key] = () => { throw new Error("page"); };
          Object.freeze(each.prototype);
        }
        globalThis.chrome = null; globalThis.browser = { runtime: null };
      </script><form id="chrome"><input name="runtime"></form>`,
    ),
    isDeaf: true,
    marked: [TUGS, DIVERS],
  },
  "a document whose properties are elements": {
    html: page(
      `${paragraph(DIVERS)}<form id="browser"><input name="runtime"></form><form name="body"><input name="firstChild"></form><img name="documentElement"><form name="querySelector"></form><img name="createElement"><form name="defaultView"></form>`,
    ),
    marked: [TUGS, DIVERS],
  },
};
const LIVING = page(paragraph(DIVERS));

describeInBrowsers(
  "hostile pages",
  {
    pages: {
      ...Object.fromEntries(Object.values(PAGES).map(({ html }, i) => [`/${i}`, html])),
      "/living": LIVING,
    },
    timeout: 300_000,
  },
  (stage) => {
    for (const [i, [title, { marked, isCut, isDeaf }]] of Object.entries(PAGES).entries()) {
      test(`${title}: what can be read is read`, async () => {
        if (isDeaf) {
          // The test's own questions would fail on such a page: the popup tells what was read and drawn.
          const deaf = await stage.extension.browser.newPage();
          await deaf.goto(`${stage.origin}/${i}`);
          const popup = await stage.extension.openPopup(`${stage.origin}/${i}`);
          await popup.waitForFunction(
            (wanted) => wanted.every((text) => document.body.textContent?.includes(text)),
            {},
            marked,
          );
          assert.equal(
            await popup.$$eval("details.more .claim", (all) => all.length),
            0,
            "found but not shown",
          );
          await popup.close();
          await deaf.close();
          return;
        }
        const opened = await stage.open(`/${i}`);
        for (const text of marked) await untilUnderlined(opened, text);
        if (isCut) {
          const popup = await stage.extension.openPopup(`${stage.origin}/${i}`);
          await popup.waitForFunction(() => document.body.innerText.includes("its end was left out"));
          await popup.close();
        }
        await opened.close();
      });
    }

    test("a page that clears the highlights and throws the card out without end keeps its own pace", async () => {
      const opened = await stage.open("/living");
      await opened.evaluate(() => {
        let frames = 0;
        setInterval(() => {
          CSS.highlights.clear();
          document.querySelector("says-who-card")?.remove();
          document.documentElement.dataset.frames = String(++frames);
        }, 5);
      });
      await hover(opened, "Two tugs pulled");
      await hover(opened, "Divers found");
      const { frames } = await opened.evaluate(() => ({ ...document.documentElement.dataset }));
      await opened.waitForFunction(
        (before) => Number(document.documentElement.dataset.frames) > before + 30,
        {},
        Number(frames),
      );
      await opened.close();
    });

    for (const [how, css] of [
      ["hides", "body * { display: none !important }"],
      ["moves", "body * { position: fixed !important; left: -9999px !important; top: -9999px !important }"],
    ] as const) {
      test(`a page that ${how} all that was read shows no card, and answers again when it is back`, async () => {
        const opened = await stage.open("/living");
        await hover(opened, "Two tugs pulled");
        await cardText(opened);
        await opened.evaluate((text) => {
          const style = document.createElement("style");
          style.id = "away";
          style.textContent = text;
          document.head.append(style);
          scrollBy(0, 1);
          dispatchEvent(new Event("resize"));
        }, css);
        await untilCardCloses(opened);
        await stage.extension.command("next-claim");
        await opened.bringToFront();
        await opened.evaluate(() => document.getElementById("away")?.remove());
        await hover(opened, "Divers found");
        await cardText(opened);
        for (const text of [TUGS, DIVERS]) assert.ok((await underlined(opened)).includes(text));
        await opened.close();
      });
    }

    test("keys and pointers that the page makes up, and messages that it sends, do nothing", async () => {
      const opened = await stage.open("/living");
      const { x, y } = await pointOn(opened, "Two tugs pulled");
      await opened.evaluate(
        (clientX, clientY) => {
          const target = document.elementFromPoint(clientX, clientY)!;
          for (const type of ["pointermove", "pointerdown", "pointerup", "click"])
            for (const pointerType of ["mouse", "touch"])
              target.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, pointerType }));
          for (const key of ["Enter", "Tab", "Escape"])
            document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
          document.dispatchEvent(new Event("says-who-new-reader"));
          postMessage({ saysWho: "page", method: "toggle", args: [] }, "*");
        },
        x,
        y,
      );
      // A real rest afterwards opens the card of another sentence: the made-up ones have had their time by then.
      await hover(opened, "The owner Northline");
      assert.match(await cardText(opened), /Northline/);
      assert.ok((await underlined(opened)).includes(TUGS));
      await opened.close();
    });
  },
);
