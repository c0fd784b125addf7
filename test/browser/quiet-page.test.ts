import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inflateSync } from "node:zlib";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { firefoxAccessibilityTree } from "./firefox-accessibility-tree.ts";
import { cardText, hover, untilCardCloses, untilPainted } from "./reader.ts";

/** All that a reader, a screen reader and a clipboard get from a page. */
async function taken(page: Page) {
  const seen = await page.evaluate(() => {
    document.querySelector("article")?.scrollIntoView({ block: "start", behavior: "instant" });
    scrollBy(0, 120);
    let copied: string | null = null;
    document.addEventListener(
      "copy",
      () => {
        copied = getSelection()?.toString() ?? "";
      },
      { once: true },
    );
    getSelection()?.selectAllChildren(document.querySelector("article")!);
    document.execCommand("copy");
    const html = document.createElement("div");
    html.append(getSelection()!.getRangeAt(0).cloneContents());
    const boxes = [...document.body.querySelectorAll("*")].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [element.tagName, left, top, width, height].join(" ");
    });
    const found = {
      text: document.body.innerText,
      copied,
      html: html.innerHTML,
      boxes,
      scroll: [scrollX, scrollY, document.documentElement.scrollHeight],
    };
    getSelection()?.removeAllRanges();
    return found;
  });
  return seen;
}

/**
 * What comes out of the printer: Firefox's PDF without its date; Chromium's draws the same in other pieces, so there it
 * is the picture of the page as paper gets it.
 */
async function printed(page: Page, name: "chromium" | "firefox"): Promise<string> {
  if (name === "firefox") {
    const pdf = Buffer.from(await page.pdf());
    const streams = pdf.toString("latin1").matchAll(/(?<=>>\s*stream\r?\n)[\s\S]*?(?=\r?\nendstream)/g);
    return (
      [...streams]
        // The list of places in the file moves with the length of its date.
        .filter(({ index, input }) => !input.slice(Math.max(0, index - 300), index).includes("/Type /XRef"))
        .map(([stream]) => inflated(Buffer.from(stream, "latin1")))
        .join("\n")
        .replace(/\/(CreationDate|ModDate) ?\([^)]*\)/g, "")
    );
  }
  await page.emulateMediaType("print");
  const picture = await page.screenshot({ fullPage: true, encoding: "base64" });
  await page.emulateMediaType("screen");
  return picture;
}

/** A stream of a PDF: as it is where it is not compressed. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return stream.toString("latin1");
  }
}

/** The whole accessibility tree, without the numbers that a browser gives to its nodes. */
async function accessibilityTree(page: Page): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return JSON.stringify(
    tree,
    (key, value: unknown) => (key === "backendNodeId" || key === "loaderId" ? undefined : value),
    1,
  );
}

describeInBrowsers(
  "the page is the same with and without the extension",
  { pages: { "/demo": DEMO } },
  (stage) => {
    let bare: Browser | undefined;
    let without: Page;
    let page: Page;

    before(async () => {
      const { name } = stage;
      bare = await puppeteer.launch(
        name === "chromium"
          ? { executablePath: findBrowser(name), args: ["--no-sandbox", "--disable-gpu"] }
          : {
              browser: "firefox",
              executablePath: findBrowser(name),
              args: ["--remote-allow-system-access"],
            },
      );
      without = await bare.newPage();
      page = await stage.extension.openPage("about:blank");
      for (const each of [without, page]) {
        await each.setViewport({ width: 1000, height: 700 });
        await each.goto(`${stage.origin}/demo`);
      }
      assert.ok((await untilPainted(page)) > 10);
    });
    after(() => bare?.close());

    test("its text, its layout, what is selected and what is copied", async () => {
      assert.deepEqual(await taken(page), await taken(without));
    });

    test("also after cards were opened and closed", async () => {
      await hover(page, "In late July the Treasury");
      await cardText(page, "Soles");
      await page.keyboard.press("Escape");
      await untilCardCloses(page);
      assert.deepEqual(await taken(page), await taken(without));
    });

    test("what is printed", async () => {
      const [seen, wanted] = [await printed(page, stage.name), await printed(without, stage.name)];
      assert.ok(seen === wanted, "the printed pages differ");
      assert.ok(wanted.length > 10_000, "nothing was printed");
    });

    test("what is printed while a card is open", async () => {
      await page.bringToFront();
      await hover(page, "In late July the Treasury");
      await cardText(page, "Soles");
      const [seen, wanted] = [await printed(page, stage.name), await printed(without, stage.name)];
      assert.ok(seen === wanted, "the printed pages differ");
      await page.keyboard.press("Escape");
      await untilCardCloses(page);
    });

    test("its accessibility tree", async () => {
      const words = "secretly signed a directive";
      const treeOf = async (each: Page) => {
        await each.bringToFront();
        return stage.name === "firefox" ? firefoxAccessibilityTree(each, words) : accessibilityTree(each);
      };
      const wanted = await treeOf(without);
      assert.ok(wanted.includes(words));
      assert.equal(await treeOf(page), wanted);
    });

    test("its accessibility tree would tell of a word more", async () => {
      const treeOf = (each: Page) =>
        stage.name === "firefox" ? firefoxAccessibilityTree(each, "told by nobody") : accessibilityTree(each);
      await without.bringToFront();
      await without.evaluate(() =>
        document.querySelector("article h1")!.setAttribute("aria-label", "told by nobody"),
      );
      assert.match(await treeOf(without), /told by nobody/);
    });
  },
);
