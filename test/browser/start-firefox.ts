import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import type { ExtensionBrowser, StartOptions } from "./extension-browser.ts";
import { extensionPages } from "./extension-pages.ts";

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
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    // The bare BiDi connection is an internal of Puppeteer 24: its version is pinned.
    const connection = (
      browser as unknown as { connection: { send(m: string, p: object): Promise<unknown> } }
    ).connection;
    const answer = (await connection.send(method, params)) as { result?: Record<string, unknown> };
    return answer.result ?? (answer as Record<string, unknown>);
  };
  const context = await browserWindow(send);
  const inChrome = async (expression: string): Promise<void> => {
    const answer = (await send("script.evaluate", {
      expression,
      target: { context },
      awaitPromise: true,
    })) as {
      type?: string;
      exceptionDetails?: { text: string };
    };
    if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
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

/**
 * The id of the context of the browser's own window. Firefox answers before that window can run a script, so it is
 * asked until it does.
 */
async function browserWindow(
  send: (method: string, params: object) => Promise<Record<string, unknown>>,
): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const tree = (await send("browsingContext.getTree", { "moz:scope": "chrome" })) as {
      contexts: { url: string; context: string }[];
    };
    const context = tree.contexts.find((each) => each.url.endsWith("browser.xhtml"))?.context;
    const ready =
      context !== undefined &&
      (await send("script.evaluate", {
        expression: "document.readyState === 'complete'",
        target: { context },
        awaitPromise: false,
      }).catch(() => null));
    if (ready && (ready.result as { value?: unknown } | undefined)?.value === true) return context;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    "Firefox's window did not get ready within 10 s: end other Firefox processes and try again",
  );
}
