import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { Page } from "puppeteer-core";
import { DEMO, describeInBrowsers } from "./describe-in-browsers.ts";
import { cardText, hover, inCard, untilCardCloses, untilPainted } from "./reader.ts";

const night = DEMO.replace("background: #fff", "background: #101114").replace(
  "color: #1b1b1b",
  "color: #eee",
);

describeInBrowsers("what a reader chooses", { pages: { "/demo": DEMO, "/night": night } }, (stage) => {
  let page: Page;

  before(async () => {
    page = await stage.open("/demo");
  });

  const line = (of: Page) =>
    of.evaluate(() => {
      const { textDecorationStyle, textDecorationColor } = getComputedStyle(
        document.querySelector("article p")!,
        "::highlight(says-who-matched)",
      );
      return { textDecorationStyle, textDecorationColor };
    });
  const openOptions = async (): Promise<Page> => {
    const options = await stage.extension.openPopup(`${stage.origin}/demo`);
    await options.evaluate(() => location.replace("options.html"));
    await options.waitForSelector(".look select");
    return options;
  };
  /** Chooses in one of the controls of the line that says "a record or a feed covers it". */
  const choose = (on: Page, control: string, value: string) =>
    on.evaluate(
      (selector, wanted) => {
        const row = [...document.querySelectorAll(".look")].find((each) =>
          each.textContent?.includes("A record or a feed covers it"),
        );
        const field = row?.querySelector<HTMLInputElement>(selector);
        if (!field) throw new Error(`there is no ${selector}`);
        field.value = wanted;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      control,
      value,
    );
  const untilLine = (of: Page, style: string, color: string) =>
    of.waitForFunction(
      (wantedStyle, wantedColor) => {
        const { textDecorationStyle, textDecorationColor } = getComputedStyle(
          document.querySelector("article p")!,
          "::highlight(says-who-matched)",
        );
        return textDecorationStyle === wantedStyle && textDecorationColor === wantedColor;
      },
      {},
      style,
      color,
    );

  test("line and colour change on the open page at once, and go back to the usual ones", async () => {
    const usual = await line(page);
    assert.equal(usual.textDecorationStyle, "solid");
    const options = await openOptions();
    await choose(options, "select", "wavy");
    await options.waitForFunction(() => document.querySelector<HTMLElement>(".looks button:enabled"));
    await choose(options, "input[type=color]", "#aa0000");
    await page.bringToFront();
    await untilLine(page, "wavy", "rgb(170, 0, 0)");
    await options.bringToFront();
    await options.click(".looks button");
    await page.bringToFront();
    await untilLine(page, usual.textDecorationStyle, usual.textDecorationColor);
    await options.close();
  });

  test("the card's text grows as the reader asks, within the window, and stays so in the next card", async () => {
    await page.bringToFront();
    await hover(page, "In late July the Treasury");
    await cardText(page, "Soles");
    const size = () =>
      page.evaluate(() => {
        const root = document.querySelector("says-who-card")!.shadowRoot!;
        return Number.parseFloat(getComputedStyle(root.querySelector(".statement")!).fontSize);
      });
    const before = await size();
    await (await inCard(page, "[title='Larger text']")).evaluate(async (button) => {
      while (!(button as HTMLButtonElement).disabled) {
        button.click();
        await new Promise(requestAnimationFrame);
      }
    });
    await page.waitForFunction(
      (small) => {
        const host = document.querySelector("says-who-card")!;
        const statement = host.shadowRoot!.querySelector(".statement")!;
        const { left, right, top, bottom } = host.getBoundingClientRect();
        const isLarge = Number.parseFloat(getComputedStyle(statement).fontSize) >= small * 1.4;
        return isLarge && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      },
      {},
      before,
    );
    const large = await size();
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
    await hover(page, "Anna Kelly, a White House spokeswoman");
    await cardText(page, "Anna Kelly");
    assert.equal(await size(), large);
    await page.keyboard.press("Escape");
    await untilCardCloses(page);
  });

  test("a colour that would drown in a dark page is lightened there", async () => {
    const options = await openOptions();
    await choose(options, "input[type=color]", "#220022");
    await options.waitForFunction(() => document.querySelector<HTMLElement>(".looks button:enabled"));
    await page.bringToFront();
    await untilLine(page, "solid", "rgb(34, 0, 34)");
    const dark = await stage.open("/night");
    const [red = 0, green = 0, blue = 0] =
      (await line(dark)).textDecorationColor.match(/\d+/g)?.map(Number) ?? [];
    assert.ok(red + green + blue > 200, `rgb(${red} ${green} ${blue})`);
    await dark.close();
    await options.bringToFront();
    await options.click(".looks button");
    await options.close();
  });

  test("one click in the popup silences the site, and one lets it speak again", async () => {
    const popup = await stage.extension.openPopup(`${stage.origin}/demo`);
    await popup.waitForSelector(".actions [aria-pressed=true]");
    await popup.click(".actions [aria-pressed=true]");
    await popup.waitForSelector(".actions [aria-pressed=false]");
    await page.bringToFront();
    await page.waitForFunction(() => ![...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")));
    await popup.bringToFront();
    await popup.click(".actions [aria-pressed=false]");
    await page.bringToFront();
    await untilPainted(page);
    await popup.close();
  });
});

describeInBrowsers("forced colours", { pages: { "/demo": DEMO }, browsers: ["chromium"] }, (stage) => {
  test("claims have lines under them and are not drawn as selected text; they go back with the colours", async () => {
    const page = await stage.extension.openPage(`${stage.origin}/demo`);
    const count = await untilPainted(page);
    const session = await page.createCDPSession();
    const force = (value: string) =>
      session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value }] });
    await force("active");
    const under = await page.waitForFunction(() => {
      const lines = [...(document.querySelector("says-who-lines")?.shadowRoot?.querySelectorAll("i") ?? [])];
      const article = document.querySelector("article")!.getBoundingClientRect();
      const inArticle = lines.every((line) => {
        const box = line.getBoundingClientRect();
        return box.left >= article.left - 1 && box.right <= article.right + 1 && box.top >= article.top - 1;
      });
      return lines.length > 0 && inArticle ? lines.length : null;
    });
    assert.ok(((await under.jsonValue()) ?? 0) >= count);
    assert.equal(
      await page.evaluate(
        () => [...CSS.highlights.keys()].filter((key) => key.startsWith("says-who-")).length,
      ),
      0,
    );
    await force("none");
    assert.equal(await untilPainted(page), count);
    assert.equal(await page.evaluate(() => document.querySelector("says-who-lines")), null);
    await page.close();
  });
});
