import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { buildAll } from "../../build/build.ts";
import { type BrowserName, findBrowser } from "../../build/find-browser.ts";
import { servePages } from "../../build/serve.ts";
import { startBrowser } from "../browser/harness.ts";
import { untilPainted } from "../browser/reader.ts";
import { processCost } from "./process-cost.ts";

const TABS = Number(process.env.TABS ?? 50);

/** An extension that does nothing: a content script and a background of one statement each. */
const EMPTY = {
  manifest_version: 3,
  name: "Empty",
  version: "1",
  browser_specific_settings: { gecko: { id: "empty@example.org" } },
  content_scripts: [{ matches: ["<all_urls>"], js: ["page.js"] }],
};

/**
 * Memory of tabs that show an article: without an extension, with one that does nothing (what a browser takes for any
 * script in a page), and with ours. The first tab brings the background and its records, the others only what each
 * tab costs. Browsers end a background that is not asked for half a minute: what is left then is the last column.
 * `TABS=10` measures fewer.
 */
export async function run(): Promise<void> {
  await buildAll();
  const server = await servePages({ "/article": readFileSync("build/demo/article.html", "utf8") });
  const empty = mkdtempSync(join(tmpdir(), "says-who-empty-"));
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, "manifest.json"), JSON.stringify(EMPTY));
  writeFileSync(join(empty, "page.js"), "globalThis.isHere = true;\n");
  const rows: Record<string, unknown>[] = [];
  try {
    for (const name of ["chromium", "firefox"] as const) {
      for (const variant of ["none", "empty", "says-who"] as const) {
        const extension =
          variant === "says-who"
            ? await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`)
            : null;
        const browser = extension?.browser ?? (await start(name, variant === "empty" ? empty : null));
        try {
          const open = async (): Promise<Page> => {
            const page = await browser.newPage();
            await page.goto(`${server.origin}/article`);
            if (variant === "says-who") await untilPainted(page);
            return page;
          };
          const first = await open();
          const heap = name === "chromium" ? await heapKilobytes(first) : null;
          const one = await settled(browser);
          for (let i = 1; i < TABS; i++) await open();
          const all = await settled(browser);
          await extension?.killBackground();
          const asleep = await settled(browser);
          rows.push({
            browser: name,
            extension: variant,
            "MB, 1 tab": Math.round(one),
            [`MB, ${TABS} tabs`]: Math.round(all),
            "MB a further tab": Number(((all - one) / (TABS - 1)).toFixed(2)),
            [`MB, ${TABS} tabs, background ended`]: Math.round(asleep),
            "KB of script heap, 1 tab": heap === null ? "" : Math.round(heap),
          });
        } finally {
          await browser.close();
        }
      }
    }
  } finally {
    await server.close();
    rmSync(empty, { recursive: true });
  }
  console.table(rows);
}

async function start(name: BrowserName, extension: string | null): Promise<Browser> {
  const browser = await puppeteer.launch({
    ...(name === "firefox"
      ? { browser: "firefox" as const, args: ["--remote-allow-system-access"] }
      : {
          pipe: true,
          enableExtensions: extension === null ? false : [extension],
          args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
        }),
    defaultViewport: { width: 1100, height: 800 },
    executablePath: findBrowser(name),
    headless: true,
  });
  if (name === "firefox" && extension !== null) await browser.installExtension(extension);
  return browser;
}

/** Megabytes of the browser once they stand still within a hundredth, or after ten looks a second apart. */
async function settled(browser: Browser): Promise<number> {
  const id = browser.process()!.pid!;
  let last = processCost(id).megabytes;
  for (let look = 0; look < 10; look++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = processCost(id).megabytes;
    if (Math.abs(now - last) < last / 100) return now;
    last = now;
  }
  return last;
}

/** What the scripts of a page and the extension's scripts in it hold after a collection. */
async function heapKilobytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1024;
}
