import type { Page } from "puppeteer-core";
import type { ExtensionBrowser } from "../../test/browser/harness.ts";
import { inCard } from "../../test/browser/reader.ts";
import { refuseReading } from "../../test/browser/refuse-reading.ts";
import type { BrowserName } from "../find-browser.ts";
import { overPage } from "./over-page.ts";
import { DESK, type Look, POPUP, type Scene } from "./scene.ts";

/**
 * Takes one scene's picture, as PNG. `origin` serves the scenes' pages; what is printed goes to `dist/screenshots` as
 * PDF besides. Throws when the scene can't be set up.
 */
export async function take(extension: ExtensionBrowser, scene: Scene, origin: string): Promise<Uint8Array> {
  const { settings = {}, look = "light", of, viewport = of === "popup" ? POPUP : DESK } = scene;
  await extension.inExtension(
    async (value) => {
      await globalThis.browser.storage.local.set({ settings: value });
    },
    { language: "en", level: "all", ...settings },
  );
  const address = origin + scene.path;
  const readAgain = scene.refused ? await refuseReading(extension) : null;
  const page = await extension.openPage("about:blank");
  await emulate(extension.name, page, look);
  const inPage = of === "card" || of === "look-up";
  const under = scene.overPage ?? (inPage ? viewport : DESK);
  await page.setViewport(under);
  await page.goto(address);
  if (
    scene.path !== "/search" &&
    !scene.refused &&
    settings.level !== "off" &&
    settings.silentSites === undefined
  ) {
    await page.waitForFunction(
      () =>
        document.querySelector("says-who-lines") !== null ||
        [...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
    );
  }
  let shown = page;
  if (of === "card") {
    await openCard(extension, page, address, scene.sentence);
  } else if (of === "look-up") {
    await lookUp(extension, page, scene.sentence ?? "");
  } else {
    shown = await extension.openPopup(address);
    await emulate(extension.name, shown, look);
    await shown.setViewport(viewport);
    if (of !== "popup") {
      await shown.evaluate((to) => {
        location.replace(`${to}.html${location.search}`);
      }, of);
    }
    await shown.waitForFunction(
      (file) => location.pathname === `/${file}.html` && document.querySelector("#app main") !== null,
      {},
      of,
    );
    await shown.waitForFunction(() => document.fonts.status === "loaded");
  }
  if (scene.name.endsWith("-print") && extension.name === "chromium") {
    await shown.pdf({ path: `dist/screenshots/${scene.name}.pdf`, preferCSSPageSize: true, format: "a4" });
  }
  if (scene.name.endsWith("-print") && extension.name === "chromium") {
    await shown.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await shown.emulateMediaType("print");
  }
  await scene.act?.(shown);
  await shown.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  let picture = await shown.screenshot({ fullPage: scene.wholePage ?? false });
  if (shown !== page) await shown.close();
  if (scene.overPage) {
    await page.bringToFront();
    picture = await overPage(extension, await page.screenshot(), picture, scene.overPage);
  }
  await page.close();
  await readAgain?.();
  return picture;
}

async function emulate(name: BrowserName, page: Page, look: Look): Promise<void> {
  if (name === "firefox") return;
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: look === "dark" ? "dark" : "light" },
  ]);
  if (look !== "forced") return;
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "forced-colors", value: "active" },
      { name: "prefers-color-scheme", value: "dark" },
    ],
  });
}

/** Selects the paragraph that holds the words and gives the command to look it up. */
async function lookUp(extension: ExtensionBrowser, page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll("p")].find((each) => each.innerText.includes(wanted));
    if (!paragraph) throw new Error(`no paragraph with "${wanted}"`);
    paragraph.scrollIntoView({ block: "center" });
    getSelection()?.selectAllChildren(paragraph);
  }, words);
  await extension.command("look-up");
  await page.bringToFront();
  await inCard(page, ".card");
}

/** Opens the card of a sentence as the popup does when its line is chosen. */
async function openCard(
  extension: ExtensionBrowser,
  page: Page,
  address: string,
  sentence: string | undefined,
): Promise<void> {
  const found = await extension.inExtension(
    async (url, words) => {
      const { tabs } = globalThis.browser;
      const id = (await tabs.query({})).find((each) => each.url === url)?.id ?? -1;
      const asked = { saysWho: "page", method: "getPageAnnotations", args: [] };
      const { page: read } = (await tabs.sendMessage(id, asked, { frameId: 0 })) as {
        page: { annotations: { id: string; quote: { exact: string } }[] };
      };
      const chosenOne = read.annotations.find((each) => each.quote.exact.includes(words));
      const wish = { saysWho: "page", method: "reveal", args: [chosenOne?.id] };
      return chosenOne !== undefined && ((await tabs.sendMessage(id, wish, { frameId: 0 })) as boolean);
    },
    address,
    sentence ?? "",
  );
  if (!found) throw new Error(`no card for "${sentence}"`);
  await page.bringToFront();
  await inCard(page, ".card");
}
