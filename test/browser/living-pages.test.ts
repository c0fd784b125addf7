import assert from "node:assert/strict";
import { test } from "node:test";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, inCard, pointOn, untilCardCloses } from "./reader.ts";
import { underlined, untilUnderlined } from "./underlined.ts";

const FERRY = "The ferry Halcyon ran onto a sandbank off Port Ellis on Sunday, the coast guard said.";
const TUGS = "Two tugs pulled the ferry free on Monday morning, the harbour office reported.";
const OWNER = "The owner Northline said in a statement that a buoy had been missing since March 2024.";
const BRIDGE = "The council of Fenwick voted on Tuesday to close the Alder Street bridge, the mayor said.";
const GIRDERS = "Engineers found cracks in four of its nine girders in February, according to the report.";
const BUSES = "Two bus lines will run by way of Mill Lane from April, the bus company announced.";

const head = (title: string) => `<meta charset="utf-8"><title>${title}</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2025-02-09","publisher":{"name":"Harbour Ledger"}}</script>
  <style>body { font: 18px/1.6 serif; max-width: 40rem; margin: 40px auto; min-height: 3000px }</style>`;
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const story = (
  extra = "",
  body = `<article><h1>Ferry aground</h1>${paragraphs(FERRY, TUGS, OWNER)}</article>`,
) => `<!doctype html><html lang="en">${head("Ferry aground")}<body>${body}${extra}</body></html>`;

const PAGES = {
  "/story": story(),
  "/shell": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ferry aground</title><body><div id="root"></div><script>
    addEventListener("load", () => setTimeout(() => { document.getElementById("root").innerHTML = ${JSON.stringify(`<main><h1>Ferry aground</h1><article>${paragraphs(FERRY, TUGS, OWNER, FERRY.replace("Sunday", "Monday"), `${TUGS} ${OWNER} ${FERRY} ${TUGS} ${OWNER} ${FERRY} ${OWNER}`)}</article></main>`)}; }, 300));</script></body></html>`,
  "/hostile":
    story(`<style>says-who-card { display: none !important; opacity: 0 !important; transform: translateX(-5000px) !important }
    * { font-size: 60px } p { pointer-events: none }</style>
    <script>
      Element.prototype.attachShadow = () => { throw new Error("page"); };
      Document.prototype.caretPositionFromPoint = () => null;
      HTMLElement.prototype.showPopover = () => { throw new Error("page"); };
      document.createElement = () => { throw new Error("page"); };
      window.getComputedStyle = () => { throw new Error("page"); };
      for (const each of [Node, Element, HTMLElement, Document, Range]) Object.freeze(each.prototype);
    </script>`),
  "/imitation":
    story(`<div class="card"><p>&lt;img src=x onerror=alert(1)&gt; <b>Says Who</b>: <span>${FERRY}</span></p></div>
    <says-who-card>This is not a card, whatever it says of itself.</says-who-card>`),
  "/shadow": story(
    "",
    `<x-story></x-story><script>document.querySelector("x-story").attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(`<article><h1>Ferry aground</h1>${paragraphs(FERRY, TUGS, OWNER)}</article>`)}</script>`,
  ),
  "/dialog": story(
    "",
    `<dialog id="d"><article><h1>Ferry aground</h1>${paragraphs(FERRY, TUGS, OWNER)}</article></dialog><script>document.getElementById("d").showModal()</script>`,
  ),
};

describeInBrowsers("living pages", { pages: PAGES }, (stage) => {
  test("what a style sheet hides after it was read is not listed any more, and is again when it is shown again", async () => {
    const page = await stage.open("/story");
    assert.ok((await underlined(page)).includes(TUGS));
    const quotes = async (): Promise<string[]> => {
      const popup = await stage.extension.openPopup(page.url());
      await popup.waitForSelector(".claim");
      const found = await popup.$$eval(".claim", (claims) => claims.map((each) => each.textContent ?? ""));
      await popup.close();
      await page.bringToFront();
      return found;
    };
    const lists = async (text: string) => (await quotes()).some((each) => each.includes(text));
    assert.equal(await lists(TUGS), true);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("p:nth-of-type(2) { display: none }");
      document.adoptedStyleSheets = [sheet];
    });
    assert.equal(await lists(TUGS), false);
    assert.equal(await lists(FERRY), true);
    assert.deepEqual((await underlined(page)).includes(TUGS), false);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    assert.equal(await lists(TUGS), true);
    await page.close();
  });

  test("a post that is put in front is read, and what stood there stays underlined", async () => {
    const page = await stage.open("/story");
    await page.evaluate((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      document.querySelector("h1")!.after(paragraph);
    }, BRIDGE);
    await untilUnderlined(page, BRIDGE);
    assert.ok((await underlined(page)).includes(TUGS));
    await page.close();
  });

  test("an edited sentence loses its underline at once and gets one for its new words", async () => {
    const page = await stage.open("/story");
    const left = await page.evaluate(async () => {
      document.querySelectorAll("p")[1]!.firstChild!.nodeValue =
        "Three tugs pulled the ferry free on Tuesday evening, the harbour office reported.";
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return [...CSS.highlights].flatMap(([, highlight]) =>
        [...highlight].map((range) => (range.collapsed ? "" : String(range))),
      );
    });
    assert.ok(!left.some((text) => text.includes("tugs")), left.join("\n"));
    await untilUnderlined(page, "Three tugs pulled the ferry free on Tuesday evening");
    await page.close();
  });

  test("navigation by script clears the old page first and reads the new one", async () => {
    const page = await stage.open("/story");
    await hover(page, "Two tugs pulled");
    await cardText(page);
    await page.evaluate(
      (html) => {
        history.pushState({}, "", "/bridge");
        document.title = "Bridge to close";
        document.querySelector("script[type='application/ld+json']")!.textContent =
          '{"@type":"NewsArticle","headline":"Bridge to close","datePublished":"2025-03-05"}';
        document.querySelector("article")!.outerHTML = html;
      },
      `<article><h1>Bridge to close</h1>${paragraphs(BRIDGE, GIRDERS, BUSES)}</article>`,
    );
    await untilCardCloses(page);
    await untilUnderlined(page, GIRDERS);
    assert.ok(!(await underlined(page)).some((text) => text.includes("ferry")));
    await page.close();
  });

  test("navigation by the Navigation API clears the old page first and reads the new one", async () => {
    const page = await stage.open("/story");
    await page.evaluate(
      (html) => {
        const { navigation } = window as unknown as {
          navigation: EventTarget & { navigate(url: string): void };
        };
        navigation.addEventListener("navigate", (event) => {
          (event as Event & { intercept(how: { handler(): Promise<void> }): void }).intercept({
            async handler() {
              document.title = "Bridge to close";
              document.querySelector("article")!.outerHTML = html;
            },
          });
        });
        navigation.navigate("/bridge");
      },
      `<article><h1>Bridge to close</h1>${paragraphs(BRIDGE, GIRDERS, BUSES)}</article>`,
    );
    await untilUnderlined(page, GIRDERS);
    assert.equal(new URL(page.url()).pathname, "/bridge");
    assert.ok(!(await underlined(page)).some((text) => text.includes("ferry")));
    await page.close();
  });

  test("a page that fills itself after loading is read", async () => {
    const page = await stage.extension.openPage(`${stage.origin}/shell`);
    await untilUnderlined(page, OWNER);
    await page.close();
  });

  test("a page that clears the highlights gets them back when the reader looks for one", async () => {
    const page = await stage.open("/story");
    await page.evaluate(() => CSS.highlights.clear());
    await hover(page, "Two tugs pulled");
    await cardText(page);
    await untilUnderlined(page, TUGS);
    await page.close();
  });

  test("a page that throws the card out can't break it", async () => {
    const page = await stage.open("/story");
    await page.evaluate(() => {
      new MutationObserver(() => {
        const card = document.querySelector("says-who-card");
        if (!card) return;
        card.remove();
        document.documentElement.dataset.thrownOut = "yes";
      }).observe(document.documentElement, { childList: true });
    });
    await hover(page, "Two tugs pulled");
    await page.waitForSelector("html[data-thrown-out]");
    await untilCardCloses(page);
    assert.ok((await underlined(page)).includes(TUGS));
    await page.close();
  });

  test("broken built-ins and styles against the card change nothing", async () => {
    const page = await stage.open("/hostile");
    await hover(page, "Two tugs pulled");
    assert.ok((await cardText(page)).length > 0);
    const size = await page.$eval("says-who-card", (host) => {
      const card = host.shadowRoot!.querySelector(".card") as HTMLElement;
      const box = card.getBoundingClientRect();
      return { font: getCurrent(card), left: box.left, width: box.width };
      function getCurrent(element: HTMLElement) {
        return element.computedStyleMap?.().get("font-size")?.toString() ?? "15px";
      }
    });
    assert.equal(size.font, "15px");
    assert.ok(size.left >= 0 && size.width > 100);
    await page.close();
  });

  test("markup in text stays text, and an imitation of the card stays the page's", async () => {
    const page = await stage.open("/imitation");
    await hover(page, "Two tugs pulled");
    await page.waitForFunction(() => document.querySelectorAll("says-who-card:popover-open").length === 1);
    assert.equal(await page.evaluate(() => document.querySelectorAll("says-who-card").length), 2);
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    assert.equal(
      await page.evaluate(() => document.querySelector("says-who-card")?.textContent),
      "This is not a card, whatever it says of itself.",
    );
    await page.close();
  });

  test("events that the page makes up open nothing", async () => {
    const page = await stage.open("/story");
    const { x, y } = await pointOn(page, "Two tugs pulled");
    await page.evaluate(
      async (clientX, clientY) => {
        const target = document.elementFromPoint(clientX, clientY)!;
        for (const type of ["pointermove", "click", "pointerdown"])
          target.dispatchEvent(
            new PointerEvent(type, { clientX, clientY, bubbles: true, pointerType: "touch" }),
          );
        target.dispatchEvent(
          new PointerEvent("pointermove", { clientX, clientY, bubbles: true, pointerType: "mouse" }),
        );
      },
      x,
      y,
    );
    // The card of a real rest on another sentence comes later than one of the made-up events would.
    await hover(page, "The owner Northline");
    assert.match(await cardText(page), /Northline/);
    await page.close();
  });

  test("in a shadow root sentences are underlined and answer the pointer", async () => {
    const page = await stage.open("/shadow");
    const point = await page.evaluate(() => {
      const text = document.querySelector("x-story")!.shadowRoot!.querySelectorAll("p")[1]!;
      const box = text.getBoundingClientRect();
      return { x: box.left + 60, y: box.top + 12 };
    });
    await page.mouse.move(point.x - 20, point.y - 40);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    assert.ok((await cardText(page)).length > 0);
    await page.close();
  });

  test("over a modal dialog the card can be used", async () => {
    const page = await stage.open("/dialog");
    await hover(page, "Two tugs pulled");
    await cardText(page);
    const close = await inCard(page, ".close");
    await close.click();
    await untilCardCloses(page);
    await page.close();
  });

  test("the pointer may travel from the sentence to its card, and the card closes behind it", async () => {
    const page = await stage.open("/story");
    await hover(page, "Two tugs pulled");
    await cardText(page);
    const box = await page.$eval("says-who-card", (host) => {
      const { left, top, width, height } = host.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.move(box.x, box.y, { steps: 30 });
    assert.equal(
      await page.evaluate(() => document.querySelectorAll("says-who-card:popover-open").length),
      1,
    );
    await page.mouse.move(5, 5, { steps: 5 });
    await untilCardCloses(page);
    await page.close();
  });

  test("Tab goes into a card that a key opened, Esc leads back", async () => {
    const page = await stage.open("/story");
    await stage.extension.command("next-claim");
    await cardText(page);
    await page.keyboard.press("Tab");
    await page.waitForFunction(
      () => document.querySelector("says-who-card")?.shadowRoot?.activeElement !== null,
    );
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    await page.close();
  });

  test("a storm of mutations is outlived", async () => {
    const page = await stage.open("/story");
    await page.evaluate(async (text) => {
      const paragraph = document.querySelector("p")!;
      for (let turn = 0; turn < 100; turn++) {
        for (let i = 0; i < 100; i++) paragraph.append(document.createElement("i"));
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (turn % 10 === 0) for (const element of paragraph.querySelectorAll("i")) element.remove();
      }
      const last = document.createElement("p");
      last.textContent = text;
      document.querySelector("article")!.append(last);
    }, BRIDGE);
    await untilUnderlined(page, BRIDGE);
    await page.close();
  });

  test("marks: the page is given back as it was", async () => {
    await stage.extension.inExtension(async () => {
      await browser.storage.local.set({ settings: { painter: "marks" } });
    });
    const page = await stage.extension.openPage(`${stage.origin}/story`);
    await page.waitForSelector("mark.says-who-claim, mark.says-who-matched, mark.says-who-unnamed");
    await hover(page, "Two tugs pulled");
    await cardText(page);
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    await stage.extension.command("toggle");
    await page.waitForFunction(() => !document.querySelector("mark"));
    const [now, nodes] = await page.evaluate(
      () =>
        [
          document.querySelector("article")!.outerHTML,
          [...document.querySelectorAll("article p")].map((each) => each.childNodes.length),
        ] as const,
    );
    assert.equal(now, `<article><h1>Ferry aground</h1>${paragraphs(FERRY, TUGS, OWNER)}</article>`);
    assert.deepEqual(nodes, [1, 1, 1]);
    await stage.extension.inExtension(async () => {
      await browser.storage.local.remove("settings");
    });
    await page.close();
  });
});
