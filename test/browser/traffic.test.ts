import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser } from "../../build/find-browser.ts";
import { startBrowser } from "./harness.ts";
import { startLoggingProxy } from "./logging-proxy.ts";
import { untilPainted } from "./reader.ts";
import { QUIET_ARGS } from "./start-chromium.ts";

const PAGES = 100;
const demo = readFileSync("build/demo/article.html", "utf8");

/** A news site of a hundred articles, each with a picture, a style sheet and a script of its own. */
function answer(url: URL): { type: string; body: string } {
  if (url.pathname.endsWith(".css")) return { type: "text/css", body: "p{margin:1em 0}" };
  if (url.pathname.endsWith(".js")) return { type: "text/javascript", body: "document.title += ' ·'" };
  if (url.pathname.endsWith(".svg"))
    return { type: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  // Browsers ask for a page's icon at a time of their own, or not at all: this one is in the page.
  const parts =
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="a.css"><script src="a.js"></script>';
  return {
    type: "text/html; charset=utf-8",
    body: demo.replace("</head>", `${parts}</head>`).replace("</main>", '<img src="a.svg" alt=""></main>'),
  };
}

/**
 * Hosts that the browsers themselves call for errands of their own, at times of their own; no setting stops all of
 * them. That no bundle names any remote address is the silence gate's to prove.
 */
const ERRANDS =
  /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|google\.com|googleapis\.com|gstatic\.com)(?:[:/]|$)/;

/** Whether a logged request is a browser's own errand. */
function isErrand(request: string): boolean {
  const address = request.replace(/^\w+ /, "");
  return ERRANDS.test(URL.canParse(address) && address.includes("//") ? new URL(address).hostname : address);
}

/** What one log has more of than the other, as "request ×n". */
function surplus(of: readonly string[], over: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const request of of) counts.set(request, (counts.get(request) ?? 0) + 1);
  for (const request of over) counts.set(request, (counts.get(request) ?? 0) - 1);
  return [...counts].filter(([, n]) => n > 0).map(([request, n]) => `${request} ×${n}`);
}

const CHROMIUM_ARGS = (port: number) => [
  `--proxy-server=127.0.0.1:${port}`,
  "--proxy-bypass-list=<-loopback>",
  "--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication,NetworkTimeServiceQuerying",
  "--disable-domain-reliability",
  "--disable-default-apps",
];

/** Firefox's own errands are switched off, so that what is logged is the pages' and the extension's alone. */
const FIREFOX_PREFS = (port: number) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.allow_hijacking_localhost": true,
  "network.proxy.no_proxies_on": "",
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "services.settings.server": "data:,",
  "browser.region.network.url": "",
  "toolkit.telemetry.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "app.update.enabled": false,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "dom.push.connection.enabled": false,
});

async function browse(browser: Browser, withExtension: boolean): Promise<void> {
  const page = await browser.newPage();
  for (let i = 0; i < PAGES; i++) {
    await page.goto(`http://paper${i % 10}.test/news/${i}/`, { waitUntil: "load" });
    if (withExtension) await untilPainted(page);
  }
  await page.close();
}

for (const name of ["chromium", "firefox"] as const) {
  describe(`silence in ${name}`, { timeout: 300_000 }, () => {
    test(`${PAGES} pages make the same requests with the extension and without`, async () => {
      const requested = async (withExtension: boolean): Promise<readonly string[]> => {
        const proxy = await startLoggingProxy(answer);
        const directory = `dist/test/${name === "chromium" ? "chrome" : "firefox"}`;
        const options = {
          args: name === "chromium" ? CHROMIUM_ARGS(proxy.port) : [],
          prefs: FIREFOX_PREFS(proxy.port),
        };
        let close: () => Promise<void>;
        let browser: Browser;
        if (withExtension) {
          const extension = await startBrowser(name, directory, options);
          browser = extension.browser;
          close = extension.close;
        } else {
          browser = await puppeteer.launch(
            name === "chromium"
              ? {
                  executablePath: findBrowser(name),
                  pipe: true,
                  args: [...QUIET_ARGS, ...options.args],
                }
              : { browser: "firefox", executablePath: findBrowser(name), extraPrefsFirefox: options.prefs },
          );
          close = () => browser.close();
        }
        try {
          await browse(browser, withExtension);
          return proxy.requests().filter((request) => !isErrand(request));
        } finally {
          await close();
          await proxy.close();
        }
      };
      const without = await requested(false);
      const withIt = await requested(true);
      assert.ok(without.length >= PAGES * 4, `the proxy saw only ${without.length} requests`);
      assert.deepEqual(
        { more: surplus(withIt, without), fewer: surplus(without, withIt) },
        { more: [], fewer: [] },
      );
    });
  });
}
