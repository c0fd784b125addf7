import type { Page, Viewport } from "puppeteer-core";
import type { Scene } from "./scene.ts";

/** The size that the stores ask for. */
const STORE: Viewport = { width: 1280, height: 800 };
const README: Viewport = { width: 1100, height: 760 };
const CHAIN = "according to a source close to the White House";

/** The README's picture, written to icons/readme.png. */
export const readmeScene: Scene = {
  name: "readme",
  path: "/demo",
  of: "card",
  viewport: README,
  sentence: CHAIN,
};

/** The stores' pictures, in their order, written to dist/store. */
export const storeScenes: readonly Scene[] = [
  { name: "1-who-says-it", path: "/demo", of: "card", viewport: STORE, sentence: CHAIN },
  {
    name: "2-the-page-in-one-picture",
    path: "/demo",
    of: "popup",
    viewport: { width: 410, height: 600 },
    overPage: STORE,
  },
  {
    name: "3-open-legal-questions",
    path: "/demo",
    of: "card",
    viewport: STORE,
    sentence: "A terrorist listing permits",
    act: openFirstQuestion,
  },
  { name: "4-reading-view", path: "/demo", of: "reader", viewport: STORE },
  {
    name: "5-dark",
    path: "/demo",
    of: "card",
    look: "dark",
    viewport: STORE,
    sentence: "It said the groups were a threat",
  },
];

async function openFirstQuestion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector("says-who-card")?.shadowRoot;
    root?.querySelector<HTMLElement>(".question > summary")?.click();
    root?.querySelector(".positions > li")?.scrollIntoView({ block: "center" });
  });
}
