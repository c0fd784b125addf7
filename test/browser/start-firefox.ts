import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import type { ExtensionBrowser, StartOptions } from "./extension-browser.ts";
import { extensionPages } from "./extension-pages.ts";
import { firefoxWindow } from "./firefox-window.ts";

const GECKO_ID = "says-who@example.org";
/** Pinned, so that the address of the extension's pages is known before Firefox starts. */
const GECKO_UUID = "5a755e1d-5a75-4e1d-8a75-5a755e1d0001";

/** Starts Firefox with the extension of `directory`. */
export async function startFirefox(directory: string, options: StartOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: findBrowser("firefox"),
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : { width: 1100, height: 800 },
    args: ["--remote-allow-system-access", ...(options.args ?? [])],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      ...options.prefs,
    },
  });
  await browser.installExtension(resolve(directory));
  const base = `moz-extension://${GECKO_UUID}/`;
  const inWindow = await firefoxWindow(browser);
  const inChrome = async (expression: string): Promise<void> => {
    await inWindow(expression);
  };
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    // A waited goto to an extension page never resolves in BiDi.
    await page.goto(base + path, { waitUntil: [] });
    await page.waitForFunction(
      (start) => location.href.startsWith(start) && document.readyState === "complete",
      {},
      base,
    );
    return page;
  };
  return {
    name: "firefox",
    browser,
    base,
    ...extensionPages(browser, openExtensionPage),
    inBackground: async (fn) => {
      const page = await openExtensionPage("popup.html?tab=-1");
      try {
        // As text: a handle of another window does not pass into it.
        return (await page.evaluate(`browser.runtime.getBackgroundPage().then(${fn})`)) as never;
      } finally {
        await page.close();
      }
    },
    killBackground: () =>
      inChrome(
        `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground().then(() => true)`,
      ),
    command: (command) =>
      inChrome(
        `(() => { const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
          const key = { "next-claim": "J", "previous-claim": "K", toggle: "U", "look-up": "L" }[${JSON.stringify(command)}];
          [...document.querySelectorAll("keyset[id^=ext-keyset] key")]
            .find((each) => each.getAttribute("key") === key).doCommand(); })()`,
      ),
    allowInPrivateWindows: () =>
      inChrome(
        `(async () => {
          const module = (name) => ChromeUtils.importESModule("resource://gre/modules/" + name + ".sys.mjs");
          const { ExtensionPermissions } = module("ExtensionPermissions");
          const { AddonManager } = module("AddonManager");
          const id = ${JSON.stringify(GECKO_ID)};
          await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
          await (await AddonManager.getAddonByID(id)).reload();
        })()`,
      ),
    update: async () => {
      await browser.installExtension(resolve(directory));
    },
    close: () => browser.close(),
  };
}
