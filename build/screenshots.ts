import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { openKnowledge } from "../src/core/knowledge/open-knowledge.ts";
import { startBrowser } from "../test/browser/harness.ts";
import { buildAll } from "./build.ts";
import { compiledRecords } from "./compiled-records.ts";
import type { BrowserName } from "./find-browser.ts";
import { picturePages } from "./screenshots/pages.ts";
import type { Look, Scene } from "./screenshots/scene.ts";
import { scenes } from "./screenshots/scenes.ts";
import { readmeScene, storeScenes } from "./screenshots/store-scenes.ts";
import { take } from "./screenshots/take.ts";
import { servePages } from "./serve.ts";

/**
 * `npm run screenshots [-- NAME...]`: pictures of the real extension in both browsers, every screen and state, under
 * dist/screenshots. With names only the scenes whose name holds one of them; `chromium` or `firefox` for one browser.
 * `npm run screenshots -- store` takes the README's picture and the stores' anew, in Chromium.
 */
const FIREFOX_PREFS: Readonly<Record<Look, Record<string, unknown>>> = {
  light: { "layout.css.prefers-color-scheme.content-override": 1 },
  dark: { "layout.css.prefers-color-scheme.content-override": 0 },
  forced: { "browser.display.document_color_use": 2, "layout.css.prefers-color-scheme.content-override": 1 },
};

const names = process.argv.slice(2);
/** A build that is there already, to save building one: a folder with chrome and firefox in it. */
const ready = process.env.SAYS_WHO_BUILT;
if (ready === undefined) await buildAll();
const knowledge = openKnowledge(await compiledRecords());
const records = knowledge.recordIds.map((id) => knowledge.record(id)).filter((record) => record !== null);
const server = await servePages(picturePages(records));
if (names[0] === "store") {
  await takeAll("chromium", [readmeScene, ...storeScenes], ({ name }) =>
    name === "readme" ? "icons/readme.png" : `dist/store/${name}.png`,
  );
} else {
  const browsers = (["chromium", "firefox"] as const).filter((name) => names.includes(name));
  const wanted = names.filter((name) => name !== "chromium" && name !== "firefox");
  if (names.length === 0) await rm("dist/screenshots", { recursive: true, force: true });
  const chosen = scenes.filter(
    ({ name }) => wanted.length === 0 || wanted.some((each) => name.includes(each)),
  );
  for (const browser of browsers.length > 0 ? browsers : (["chromium", "firefox"] as const))
    await takeAll(browser, chosen, ({ name }) => `dist/screenshots/${browser}-${name}.png`);
}
await server.close();

/** A browser is started for each look: Firefox takes looks at its start only. */
async function takeAll(
  name: BrowserName,
  all: readonly Scene[],
  pathOf: (scene: Scene) => string,
): Promise<void> {
  for (const look of ["light", "dark", "forced"] as const) {
    const these = all.filter((scene) => (scene.look ?? "light") === look);
    if (these.length === 0) continue;
    const directory = join(ready ?? "dist/test", name === "chromium" ? "chrome" : "firefox");
    const extension = await startBrowser(name, directory, {
      prefs: FIREFOX_PREFS[look],
      // The stores' pictures are of 1280 by 800 pixels of the product.
      scrollbars: names[0] !== "store",
    });
    try {
      for (const scene of these) {
        const path = pathOf(scene);
        try {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, await take(extension, scene, server.origin));
          console.log(path);
        } catch (error) {
          console.error(`${name} ${scene.name}: ${error instanceof Error ? error.message : String(error)}`);
          process.exitCode = 1;
        }
      }
    } finally {
      await extension.close();
    }
  }
}
