import { resolve } from "node:path";
import puppeteer, { type Target } from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import type { ExtensionBrowser, StartOptions } from "./extension-browser.ts";
import { extensionPages } from "./extension-pages.ts";

/** Keep Chromium from asking its maker for anything, and let it run as any user and without a screen. */
export const QUIET_ARGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium with the extension of `directory`; resolves once its background runs and its first-run page is closed. */
export async function startChromium(directory: string, options: StartOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium"),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [resolve(directory)],
    defaultViewport: options.headless === false ? null : { width: 1100, height: 800 },
    ignoreDefaultArgs: options.scrollbars ? ["--hide-scrollbars"] : [],
    args: [...QUIET_ARGS, ...(options.args ?? [])],
  });
  const isWorker = (target: Target) =>
    target.type() === "service_worker" && target.url().endsWith("/background.js");
  const first = await browser.waitForTarget(isWorker, { timeout: 20_000 });
  const base = `chrome-extension://${new URL(first.url()).host}/`;
  // The first-run page comes to the front whenever it is ready: before the tests' own pages, not over them.
  const welcome = await browser.waitForTarget((target) => target.url() === `${base}welcome.html`, {
    timeout: 20_000,
  });
  await (await welcome.page())?.close();
  const worker = async () => {
    const found = await (await browser.waitForTarget(isWorker, { timeout: 20_000 })).worker();
    if (!found) throw new Error("The background worker is not running.");
    return found;
  };
  /** One at a time: of two that end the same worker, the second fails. */
  let ending: Promise<void> | null = null;
  const endWorker = async () => {
    const target = browser.targets().find(isWorker);
    if (!target) return;
    const gone = new Promise<void>((resolve) => {
      const destroyed = (each: Target) => {
        if (each !== target) return;
        browser.off("targetdestroyed", destroyed);
        resolve();
      };
      browser.on("targetdestroyed", destroyed);
    });
    const closed = target.worker().then((found) => found?.close());
    await Promise.race([gone, closed.then(() => gone)]);
  };
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(base + path);
    return page;
  };
  const pages = extensionPages(browser, openExtensionPage);
  return {
    name: "chromium",
    browser,
    base,
    ...pages,
    killBackground: () => {
      ending ??= endWorker().finally(() => {
        ending = null;
      });
      return ending;
    },
    inBackground: async (fn) => (await (await worker()).evaluate(`(${fn})(globalThis)`)) as never,
    update: async () => {
      await browser.installExtension(resolve(directory));
    },
    allowInPrivateWindows: async () => {
      const session = await browser.target().createCDPSession();
      // Puppeteer's own way to install knows nothing of private windows yet.
      await session.send("Extensions.loadUnpacked", { path: resolve(directory), enableInIncognito: true });
      await session.detach();
    },
    command: async (command) => {
      // An asleep worker has no listeners to dispatch to: a call from an extension page wakes it.
      await pages.inExtension(async () => {
        await globalThis.browser.runtime.sendMessage({
          saysWho: "background",
          method: "showCount",
          args: [null],
        });
      });
      await (await worker()).evaluate(async (commandName) => {
        const { tabs, commands } = globalThis.browser;
        const [tab] = await tabs.query({ active: true, currentWindow: true });
        // Keys of the headless browser do not reach commands; dispatching is what they would do.
        (commands.onCommand as unknown as { dispatch(...args: unknown[]): void }).dispatch(commandName, tab);
      }, command);
    },
    close: () => browser.close(),
  };
}
