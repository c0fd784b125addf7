import { resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserName, findBrowser } from "../../build/find-browser.ts";

const GECKO_ID = "says-who@example.org";
/** Pinned, so that the address of the extension's pages is known before Firefox starts. */
const GECKO_UUID = "5a755e1d-5a75-4e1d-8a75-5a755e1d0001";

export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of the extension's own files, with a slash at the end. */
  readonly base: string;
  openPage(url: string): Promise<Page>;
  /** The popup's page in a tab, speaking of the tab that shows `url`. */
  openPopup(url: string): Promise<Page>;
  /** Runs a function in an extension page. */
  inExtension<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  killBackground(): Promise<void>;
  /** Installs the extension anew over the running one, as an update does. */
  update(): Promise<void>;
  /** Gives one of the manifest's commands as if its keys had been pressed. */
  command(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  readonly headless?: boolean;
  readonly args?: readonly string[];
  readonly prefs?: Record<string, unknown>;
}

/** Starts a browser with the extension of `directory` installed. */
export function startBrowser(
  name: BrowserName,
  directory: string,
  options: StartOptions = {},
): Promise<ExtensionBrowser> {
  return name === "chromium" ? startChromium(directory, options) : startFirefox(directory, options);
}

async function startChromium(directory: string, options: StartOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser("chromium"),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [resolve(directory)],
    defaultViewport: options.headless === false ? null : { width: 1100, height: 800 },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...(options.args ?? []),
    ],
  });
  const isWorker = (target: { type(): string; url(): string }) =>
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
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(base + path);
    return page;
  };
  const shared = sharedParts(browser, openExtensionPage);
  return {
    name: "chromium",
    browser,
    base,
    ...shared,
    killBackground: async () => {
      await (await worker()).close();
    },
    update: async () => {
      await browser.installExtension(resolve(directory));
    },
    command: async (command) => {
      // An asleep worker has no listeners to dispatch to: a call from an extension page wakes it.
      await shared.inExtension(async () => {
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

async function startFirefox(directory: string, options: StartOptions): Promise<ExtensionBrowser> {
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
    ...sharedParts(browser, openExtensionPage),
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

function sharedParts(browser: Browser, openExtensionPage: (path: string) => Promise<Page>) {
  const inExtension = async <A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> => {
    const page = await openExtensionPage("popup.html?tab=-1");
    try {
      return (await page.evaluate(fn as never, ...(args as unknown as never[]))) as R;
    } finally {
      await page.close();
    }
  };
  return {
    inExtension,
    openPage: async (url: string) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openPopup: async (url: string) => {
      const id = await inExtension(async (address) => {
        const tabs = await globalThis.browser.tabs.query({});
        return tabs.find((tab) => tab.url === address)?.id ?? -1;
      }, url);
      return openExtensionPage(`popup.html?tab=${id}`);
    },
  };
}
