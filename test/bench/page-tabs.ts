import { readFileSync } from "node:fs";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { buildAll } from "../../build/build.ts";
import { type BrowserName, findBrowser } from "../../build/find-browser.ts";
import { servePages } from "../../build/serve.ts";
import { startBrowser } from "../browser/harness.ts";
import { untilPainted } from "../browser/reader.ts";
import { QUIET_ARGS } from "../browser/start-chromium.ts";
import { isPeer, type PeerExtensions, writePeerExtensions } from "./peer-extensions.ts";
import { processCost } from "./process-cost.ts";

const TABS = Number(process.env.TABS ?? 50);
/** Seconds that tabs are left alone: longer than a background lives unasked, and than a hidden tab is kept ready. */
const REST = Number(process.env.REST ?? 120);

/** Extensions that do next to nothing and are measured too; `PEERS=` names others than both, or none. */
const PEERS = (process.env.PEERS ?? "empty,asking").split(",").filter(isPeer);
const VARIANTS = ["none", ...PEERS, "says-who"] as const;

/** What is measured of the same tabs, one after another. All show an article; all but one are hidden. */
const STATES = [
  "opened behind one that is read",
  "each shown once, just now",
  `the same ${REST} s later`,
] as const;

/**
 * Memory of tabs that show an article, in MB: without an extension, and how much more with those of peer-extensions.ts
 * and with ours. `TABS=10` opens fewer, `REST=60` waits shorter.
 */
export async function run(): Promise<void> {
  await buildAll();
  const server = await servePages({ "/article": readFileSync("build/demo/article.html", "utf8") });
  const peers = writePeerExtensions();
  const rows: Record<string, unknown>[] = [];
  try {
    for (const name of ["chromium", "firefox"] as const) {
      const found = new Map<string, readonly number[]>();
      for (const variant of VARIANTS)
        found.set(variant, await measure(name, variant, peers, `${server.origin}/article`));
      STATES.forEach((state, i) => {
        const without = found.get("none")![i]!;
        const more = [...found]
          .slice(1)
          .map(([variant, states]) => [`MB more with ${variant}`, Math.round(states[i]! - without)]);
        rows.push({
          browser: name,
          [`${TABS} tabs`]: state,
          "MB without": Math.round(without),
          ...Object.fromEntries(more),
        });
      });
    }
  } finally {
    await server.close();
    peers.remove();
  }
  console.table(rows);
}

/** Megabytes in each of the states. */
async function measure(
  name: BrowserName,
  variant: (typeof VARIANTS)[number],
  peers: PeerExtensions,
  address: string,
): Promise<number[]> {
  const extension =
    variant === "says-who"
      ? await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`)
      : null;
  const peer = isPeer(variant) ? peers.directory(variant) : null;
  const browser = extension?.browser ?? (await start(name, peer));
  try {
    // The first-run page has stood in the background's process: that one is not to be measured.
    await extension?.killBackground();
    const show = async (page: Page): Promise<void> => {
      await page.bringToFront();
      if (extension) await untilPainted(page);
      // Without it, for as long as a page takes to be painted with it.
      else await seconds(1);
    };
    const front = await browser.newPage();
    await front.goto(address);
    await show(front);
    const behind: Page[] = [];
    for (let i = 1; i < TABS; i++) {
      const page = await browser.newPage({ type: "tab", background: true });
      await page.goto(address);
      behind.push(page);
    }
    const opened = await megabytes(browser);
    for (const page of behind) await show(page);
    await front.bringToFront();
    const shown = await megabytes(browser);
    await seconds(REST);
    return [opened, shown, await megabytes(browser)];
  } finally {
    await browser.close();
  }
}

async function start(name: BrowserName, extension: string | null): Promise<Browser> {
  const browser = await puppeteer.launch({
    ...(name === "firefox"
      ? { browser: "firefox" as const, args: ["--remote-allow-system-access"] }
      : { pipe: true, enableExtensions: extension === null ? false : [extension], args: [...QUIET_ARGS] }),
    defaultViewport: { width: 1100, height: 800 },
    executablePath: findBrowser(name),
    headless: true,
  });
  if (name === "firefox" && extension !== null) await browser.installExtension(extension);
  return browser;
}

/** The median of seven looks within twenty seconds: garbage comes and goes. */
async function megabytes(browser: Browser): Promise<number> {
  const looks: number[] = [];
  for (let look = 0; look < 7; look++) {
    await seconds(3);
    looks.push(processCost(browser.process()!.pid!).megabytes);
  }
  return looks.sort((a, b) => a - b)[3]!;
}

function seconds(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 1000));
}
