import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Viewport } from "puppeteer-core";
import { openKnowledge } from "../src/core/knowledge/open-knowledge.ts";
import { type ExtensionBrowser, startBrowser } from "../test/browser/harness.ts";
import { buildAll } from "./build.ts";
import { compiledRecords } from "./compiled-records.ts";
import type { BrowserName } from "./find-browser.ts";
import { picturePages } from "./screenshots/pages.ts";
import { servePages } from "./serve.ts";

/**
 * `npm run screenshots [-- NAME...]`: pictures of the real extension in both browsers, every screen and state, under
 * dist/screenshots. With names only the scenes whose name holds one of them.
 */
type Look = "light" | "dark" | "forced";

interface Scene {
  readonly name: string;
  readonly path: string;
  readonly look?: Look;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: Viewport;
  /** What is in the picture: the page with its card, or one of the extension's own pages. */
  readonly of: "card" | "popup" | "sidepanel" | "reader" | "options" | "welcome";
  /** Words of the sentence whose card is opened; without it the first one. */
  readonly sentence?: string;
  /** Changes the screen before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  readonly wholePage?: boolean;
}

const DESK: Viewport = { width: 1100, height: 800 };
const PHONE: Viewport = { width: 360, height: 740 };
/** 1280 by 1024 at 400%. */
const ZOOMED: Viewport = { width: 320, height: 256, deviceScaleFactor: 2 };
const POPUP: Viewport = { width: 410, height: 600 };
const ARABIC = { language: "ar" };
const SORANI = { language: "ckb" };

const inCard = (selector: string) => async (page: Page) => {
  await page.evaluate((wanted) => {
    const root = document.querySelector("says-who-card")?.shadowRoot ?? document;
    for (const each of root.querySelectorAll<HTMLElement>(wanted)) each.click();
  }, selector);
};
const scrollDown = (selector: string) => async (page: Page) => {
  await page.evaluate((wanted) => {
    const root = document.querySelector("says-who-card")?.shadowRoot ?? document;
    root.querySelector(wanted)?.scrollIntoView({ block: "start" });
  }, selector);
};
const both =
  (first: (page: Page) => Promise<void>, second: (page: Page) => Promise<void>) => async (page: Page) => {
    await first(page);
    await second(page);
  };

const SOLES = "In late July the Treasury";
const SOURCE = "according to a source close to the White House";
const scenes: readonly Scene[] = [
  { name: "card-light", path: "/demo", of: "card", sentence: "President Trump has secretly" },
  { name: "card-dark", path: "/demo", of: "card", look: "dark", sentence: "President Trump has secretly" },
  {
    name: "card-forced",
    path: "/demo",
    of: "card",
    look: "forced",
    sentence: "President Trump has secretly",
  },
  { name: "card-chain", path: "/demo", of: "card", sentence: SOURCE },
  { name: "card-chain-rtl", path: "/demo", of: "card", settings: ARABIC, sentence: SOURCE },
  { name: "card-misattributed", path: "/demo", of: "card", sentence: "It said the groups were a threat" },
  { name: "card-pinned", path: "/demo", of: "card", sentence: SOLES, act: inCard(".pin, .more > summary") },
  {
    name: "card-legal",
    path: "/demo",
    of: "card",
    sentence: "A terrorist listing permits",
    act: both(inCard(".question:first-of-type > summary"), scrollDown(".questions")),
  },
  {
    name: "card-legal-dark",
    path: "/demo",
    of: "card",
    look: "dark",
    sentence: "A terrorist listing permits",
    act: both(inCard(".question:first-of-type > summary"), scrollDown(".questions")),
  },
  { name: "card-phone", path: "/demo", of: "card", viewport: PHONE, sentence: SOURCE },
  { name: "card-zoom400", path: "/demo", of: "card", viewport: ZOOMED, sentence: SOURCE },
  { name: "card-long", path: "/long", of: "card", sentence: "Donaudampf" },
  { name: "card-long-phone", path: "/long", of: "card", viewport: PHONE, sentence: "Donaudampf" },
  { name: "card-rtl-page", path: "/rtl", of: "card", settings: SORANI, sentence: "وقال مسؤولان" },
  { name: "card-large-text", path: "/demo", of: "card", settings: { textSize: 150 }, sentence: SOLES },
  { name: "popup-light", path: "/demo", of: "popup" },
  { name: "popup-whole", path: "/demo", of: "popup", wholePage: true },
  { name: "popup-dark", path: "/demo", of: "popup", look: "dark", wholePage: true },
  { name: "popup-forced", path: "/demo", of: "popup", look: "forced", wholePage: true },
  { name: "popup-ar", path: "/demo", of: "popup", settings: ARABIC, wholePage: true },
  { name: "popup-ckb", path: "/demo", of: "popup", settings: SORANI, wholePage: true },
  { name: "popup-es", path: "/demo", of: "popup", settings: { language: "es" }, wholePage: true },
  { name: "popup-many", path: "/many", of: "popup" },
  { name: "popup-none", path: "/none", of: "popup", wholePage: true },
  { name: "popup-long", path: "/long", of: "popup", wholePage: true },
  { name: "popup-search", path: "/search", of: "popup" },
  { name: "popup-zoom400", path: "/demo", of: "popup", viewport: ZOOMED },
  { name: "panel-light", path: "/demo", of: "sidepanel", viewport: { width: 320, height: 900 } },
  { name: "reader-light", path: "/demo", of: "reader" },
  { name: "reader-whole", path: "/demo", of: "reader", wholePage: true },
  { name: "reader-dark", path: "/demo", of: "reader", look: "dark" },
  { name: "reader-rtl", path: "/rtl", of: "reader", settings: ARABIC },
  { name: "reader-phone", path: "/demo", of: "reader", viewport: PHONE },
  { name: "reader-zoom400", path: "/demo", of: "reader", viewport: ZOOMED },
  {
    name: "reader-print",
    path: "/demo",
    of: "reader",
    wholePage: true,
    viewport: { width: 720, height: 1000 },
  },
  { name: "reader-gone", path: "/search", of: "reader" },
  { name: "options-light", path: "/demo", of: "options", wholePage: true, act: search("directive") },
  {
    name: "options-dark",
    path: "/demo",
    of: "options",
    look: "dark",
    wholePage: true,
    act: search("directive"),
  },
  {
    name: "options-ar",
    path: "/demo",
    of: "options",
    settings: ARABIC,
    wholePage: true,
    act: search("directive"),
  },
  { name: "options-phone", path: "/demo", of: "options", viewport: PHONE },
  { name: "welcome-light", path: "/demo", of: "welcome", wholePage: true },
  { name: "welcome-dark", path: "/demo", of: "welcome", look: "dark", wholePage: true },
  { name: "welcome-ckb", path: "/demo", of: "welcome", settings: SORANI, wholePage: true },
  { name: "welcome-phone", path: "/demo", of: "welcome", viewport: PHONE, wholePage: true },
];

function search(words: string) {
  return async (page: Page) => {
    await page.type("input[type=search]", words);
  };
}

const FIREFOX_PREFS: Readonly<Record<Look, Record<string, unknown>>> = {
  light: { "layout.css.prefers-color-scheme.content-override": 1 },
  dark: { "layout.css.prefers-color-scheme.content-override": 0 },
  forced: { "browser.display.document_color_use": 2, "layout.css.prefers-color-scheme.content-override": 1 },
};

const names = process.argv.slice(2);
const only = (["chromium", "firefox"] as const).filter((name) => names.includes(name));
const wanted = names.filter((name) => name !== "chromium" && name !== "firefox");
const chosen = scenes.filter(({ name }) => wanted.length === 0 || wanted.some((each) => name.includes(each)));

/** A build that is there already, to save building one: a folder with chrome and firefox in it. */
const ready = process.env.SAYS_WHO_BUILT;
if (ready === undefined) await buildAll();
const knowledge = openKnowledge(await compiledRecords());
const records = knowledge.recordIds.map((id) => knowledge.record(id)).filter((record) => record !== null);
const server = await servePages(picturePages(records));
if (wanted.length === 0) await rm("dist/screenshots", { recursive: true, force: true });
await mkdir("dist/screenshots", { recursive: true });
for (const name of only.length > 0 ? only : (["chromium", "firefox"] as const)) {
  for (const look of ["light", "dark", "forced"] as const) {
    const these = chosen.filter((scene) => (scene.look ?? "light") === look);
    if (these.length > 0) await takeAll(name, look, these);
  }
}
await server.close();

async function takeAll(name: BrowserName, look: Look, these: readonly Scene[]): Promise<void> {
  const extension = await startBrowser(
    name,
    join(ready ?? "dist/test", name === "chromium" ? "chrome" : "firefox"),
    {
      prefs: FIREFOX_PREFS[look],
    },
  );
  try {
    for (const scene of these) {
      try {
        await take(extension, scene, look);
      } catch (error) {
        console.error(`${name} ${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await extension.close();
  }
}

async function take(extension: ExtensionBrowser, scene: Scene, look: Look): Promise<void> {
  const { settings = {}, of, viewport = of === "popup" ? POPUP : DESK } = scene;
  await extension.inExtension(
    async (value) => {
      await globalThis.browser.storage.local.set({ settings: value });
    },
    { language: "en", level: "all", ...settings },
  );
  const address = server.origin + scene.path;
  const page = await extension.openPage("about:blank");
  await emulate(extension.name, page, look);
  await page.setViewport(of === "card" ? viewport : DESK);
  await page.goto(address);
  if (scene.path !== "/search") {
    await page.waitForFunction(
      () =>
        document.querySelector("says-who-lines") !== null ||
        [...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
    );
  }
  let shown = page;
  if (of === "card") {
    await openCard(extension, page, address, scene.sentence);
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
  const path = `dist/screenshots/${extension.name}-${scene.name}.png`;
  await writeFile(path, await shown.screenshot({ fullPage: scene.wholePage ?? false }));
  console.log(path);
  if (shown !== page) await shown.close();
  await page.close();
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
  await page.waitForSelector("says-who-card >>> .card");
}
