import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import { annotate } from "../src/core/annotate.ts";
import { openKnowledge } from "../src/core/knowledge/open-knowledge.ts";
import { startBrowser } from "../test/browser/harness.ts";
import { printPage } from "./analyze/print-page.ts";
import { readHtml } from "./analyze/read-html.ts";
import { buildAll } from "./build.ts";
import { compiledRecords } from "./compiled-records.ts";
import type { BrowserName } from "./find-browser.ts";
import { findBrowser } from "./find-browser.ts";
import { servePages } from "./serve.ts";

/**
 * `npm start`: the extension in a browser, on the demo article. With a display the browser stays open; without one it
 * prints what was found and leaves pictures under dist/demo.
 */
const hasDisplay =
  process.platform === "darwin" || process.platform === "win32" || Boolean(process.env.DISPLAY);
const names: readonly BrowserName[] = hasDisplay ? [anyBrowser()] : ["chromium", "firefox"];

const built = await buildAll();
const html = await readFile("build/demo/article.html", "utf8");
const server = await servePages({ "/": html });
const address = `${server.origin}/`;

if (hasDisplay) {
  const target = names[0] === "firefox" ? "firefox" : "chrome";
  const extension = await startBrowser(names[0]!, built[target].store.directory, { headless: false });
  await extension.openPage(address);
  console.log(
    `The demo article is open at ${address}. Rest the pointer on an underlined sentence. Close the browser to end.`,
  );
  await new Promise((resolve) => extension.browser.once("disconnected", resolve));
} else {
  const article = readHtml(html, address);
  if (article) console.log(`${printPage(annotate(article, openKnowledge(await compiledRecords())))}\n`);
  await mkdir("dist/demo", { recursive: true });
  for (const name of names) {
    const extension = await startBrowser(
      name,
      built[name === "firefox" ? "firefox" : "chrome"].test.directory,
    );
    try {
      const page = await extension.openPage(address);
      await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")));
      await extension.command("next-claim");
      await page.waitForSelector("says-who-card >>> .card");
      await page.waitForFunction(() =>
        document.getAnimations().every((each) => each.playState === "finished"),
      );
      await picture(page, `dist/demo/${name}-page.png`);
      const popup = await extension.openPopup(address);
      await popup.waitForSelector(".overview");
      await popup.setViewport({ width: 400, height: 600 });
      await picture(popup, `dist/demo/${name}-popup.png`);
    } finally {
      await extension.close();
    }
  }
}
await server.close();

async function picture(page: Page, path: string): Promise<void> {
  await writeFile(path, await page.screenshot());
  console.log(`picture: ${path}`);
}

function anyBrowser(): BrowserName {
  for (const name of ["chromium", "firefox"] as const) {
    try {
      findBrowser(name);
      return name;
    } catch {
      // The other one may be there.
    }
  }
  findBrowser("chromium");
  return "chromium";
}
