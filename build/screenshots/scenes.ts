import type { Page, Viewport } from "puppeteer-core";
import type { Scene } from "./scene.ts";

const PHONE: Viewport = { width: 360, height: 740 };
/** 1280 by 1024 at 400%. */
const ZOOMED: Viewport = { width: 320, height: 256, deviceScaleFactor: 2 };
const ARABIC = { language: "ar" };
const OWN_COLOURS = {
  looks: {
    claim: { line: "dotted", color: "#0a7d4f" },
    unnamed: { line: "wavy", color: "#b3137a" },
    matched: { line: "dashed", color: "#0a7d4f" },
    changed: { line: "wavy", color: "#b30000" },
  },
};
const SPANISH = { language: "es" };
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

/** Every screen and state that is looked at. */
export const scenes: readonly Scene[] = [
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
  { name: "card-es", path: "/demo", of: "card", settings: SPANISH, sentence: SOURCE },
  { name: "card-long", path: "/long", of: "card", sentence: "Donaudampf" },
  { name: "card-long-phone", path: "/long", of: "card", viewport: PHONE, sentence: "Donaudampf" },
  { name: "card-rtl-page", path: "/rtl", of: "card", settings: SORANI, sentence: "وقال مسؤولان" },
  { name: "card-large-text", path: "/demo", of: "card", settings: { textSize: 150 }, sentence: SOLES },
  { name: "look-up", path: "/demo", of: "look-up", sentence: "Mexico's president" },
  { name: "look-up-ar", path: "/demo", of: "look-up", settings: ARABIC, sentence: "Mexico's president" },
  { name: "popup-silent", path: "/demo", of: "popup", settings: { silentSites: ["127.0.0.1"] } },
  { name: "popup-off", path: "/demo", of: "popup", settings: { level: "off" } },
  { name: "card-own-colours", path: "/demo", of: "card", settings: OWN_COLOURS, sentence: SOURCE },
  { name: "popup-light", path: "/demo", of: "popup" },
  { name: "popup-whole", path: "/demo", of: "popup", wholePage: true },
  { name: "popup-dark", path: "/demo", of: "popup", look: "dark", wholePage: true },
  { name: "popup-forced", path: "/demo", of: "popup", look: "forced", wholePage: true },
  { name: "popup-ar", path: "/demo", of: "popup", settings: ARABIC, wholePage: true },
  { name: "popup-ckb", path: "/demo", of: "popup", settings: SORANI, wholePage: true },
  { name: "popup-es", path: "/demo", of: "popup", settings: SPANISH, wholePage: true },
  { name: "popup-many", path: "/many", of: "popup" },
  { name: "popup-none", path: "/none", of: "popup", wholePage: true },
  { name: "popup-long", path: "/long", of: "popup", wholePage: true },
  { name: "popup-unread-language", path: "/rtl", of: "popup", settings: ARABIC, wholePage: true },
  { name: "popup-search", path: "/search", of: "popup" },
  { name: "popup-failed", path: "/demo", of: "popup", refused: true },
  {
    name: "popup-narrow",
    path: "/demo",
    of: "popup",
    settings: SPANISH,
    viewport: { width: 400, height: 600 },
  },
  { name: "popup-zoom400", path: "/demo", of: "popup", viewport: ZOOMED },
  { name: "panel-light", path: "/demo", of: "sidepanel", viewport: { width: 320, height: 900 } },
  { name: "reader-light", path: "/demo", of: "reader" },
  { name: "reader-whole", path: "/demo", of: "reader", wholePage: true },
  { name: "reader-dark", path: "/demo", of: "reader", look: "dark" },
  { name: "reader-rtl", path: "/rtl", of: "reader", settings: ARABIC },
  { name: "reader-es", path: "/demo", of: "reader", settings: SPANISH },
  { name: "reader-reviewed", path: "/reviewed", of: "reader", act: inCard(".folded-review > summary") },
  { name: "reader-own-colours", path: "/demo", of: "reader", settings: OWN_COLOURS },
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
  { name: "options-es", path: "/demo", of: "options", settings: SPANISH, wholePage: true },
  { name: "options-phone", path: "/demo", of: "options", viewport: PHONE },
  { name: "welcome-light", path: "/demo", of: "welcome", wholePage: true },
  { name: "welcome-dark", path: "/demo", of: "welcome", look: "dark", wholePage: true },
  { name: "welcome-ckb", path: "/demo", of: "welcome", settings: SORANI, wholePage: true },
  { name: "welcome-es", path: "/demo", of: "welcome", settings: SPANISH, wholePage: true },
  { name: "welcome-phone", path: "/demo", of: "welcome", viewport: PHONE, wholePage: true },
];

function search(words: string) {
  return async (page: Page) => {
    await page.type("input[type=search]", words);
  };
}
