import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { tokenF1 } from "../../build/eval/text-overlap.ts";
import { servePages } from "../../build/serve.ts";
import type { PageState } from "../../src/platform/calls.ts";
import { type ExtensionBrowser, startBrowser } from "./harness.ts";
import { underlined } from "./underlined.ts";

const DATA = "../shared/data/pages/aeb";
const isHere = existsSync(DATA);
/** Every so manieth page; all of them with SAVED_PAGES=1. */
const SHARE = Number(process.env.SAVED_PAGES ?? 4);
/** Nothing of the saved pages may be loaded or run: what is tested is the extension, not their publishers' servers. */
const CSP = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };

interface Saved {
  readonly path: string;
  readonly truth: string;
}

const saved: Saved[] = [];
const pages: Record<string, { body: string; headers: Record<string, string> }> = {};
if (isHere) {
  const truth = JSON.parse(readFileSync(join(DATA, "ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody: string }
  >;
  const names = readdirSync(join(DATA, "html")).sort();
  for (const [i, file] of names.entries()) {
    if (i % SHARE !== 0) continue;
    const html = gunzipSync(readFileSync(join(DATA, "html", file))).toString("utf8");
    pages[`/${i}`] = { body: `<!-- -->${html}`, headers: CSP };
    saved.push({ path: `/${i}`, truth: truth[file.replace(/\.html\.gz$/, "")]?.articleBody ?? "" });
  }
}

/** What the reading script of a page says of it; null where there is none. */
async function stateOf(extension: ExtensionBrowser, url: string): Promise<PageState | null> {
  return extension.inExtension(async (address) => {
    const tab = (await globalThis.browser.tabs.query({})).find((each) => each.url === address);
    for (let tries = 0; tries < 100; tries++) {
      try {
        const call = { saysWho: "page", method: "getPageAnnotations", args: [] };
        const state = (await globalThis.browser.tabs.sendMessage(tab!.id!, call)) as PageState;
        if (state.status !== "reading") return state;
      } catch {
        if (tries > 20) return null;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return null;
  }, url);
}

const serialized = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));

for (const name of ["chromium", "firefox"] as const) {
  const why = isHere ? false : `${DATA} is not here`;
  describe(`saved pages in ${name}`, { timeout: 900_000, skip: why }, () => {
    let extension: ExtensionBrowser;
    let server: Awaited<ReturnType<typeof servePages>>;
    before(async () => {
      server = await servePages(pages);
      extension = await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`);
    });
    after(async () => {
      await extension?.close();
      await server?.close();
    });

    test(`${saved.length} pages: underlined where the article is, left as they were, without an error`, async () => {
      const found: string[] = [];
      let read = 0;
      for (const { path, truth } of saved) {
        const page = await extension.browser.newPage();
        const errors: string[] = [];
        page.on("console", (message) => {
          if (message.type() === "error" && message.location().url?.startsWith(extension.base))
            errors.push(message.text());
        });
        page.on("pageerror", (error) => {
          // Firefox tells here too of what the policy above keeps the page itself from loading.
          if (`${error} ${(error as Error).stack}`.includes(extension.base)) errors.push(String(error));
        });
        await page.goto(server.origin + path, { waitUntil: "load" });
        const before = await serialized(page);
        const state = await stateOf(extension, server.origin + path);
        await page.bringToFront();
        if (state?.page) {
          read++;
          const words = new Set(truth.toLowerCase().match(/\p{L}+/gu) ?? []);
          const drawn = (await underlined(page)).join(" ");
          const strange = (drawn.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !words.has(word));
          const total = drawn.match(/\p{L}+/gu)?.length ?? 0;
          if (truth && total > 0 && strange.length > 0.4 * total)
            found.push(
              `${path}: ${strange.length} of ${total} underlined words are not the article's, F1 ${tokenF1(truth, drawn).toFixed(2)}`,
            );
          const missing = state.page.annotations.filter(
            ({ id, isClaim }) => isClaim && state.notShown.includes(id),
          );
          if (missing.length > 0) found.push(`${path}: ${missing.length} findings can't be shown`);
        } else if (state?.status === "failed") found.push(`${path}: ${state.problem}`);
        const during = await serialized(page);
        await extension.command("toggle");
        await page.waitForFunction(
          () => ![...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
        );
        if (during !== before) found.push(`${path}: the page's tree differs while it is underlined`);
        if ((await serialized(page)) !== before) found.push(`${path}: the page's tree differs afterwards`);
        for (const error of errors) found.push(`${path}: ${error}`);
        await page.close();
      }
      assert.deepEqual(found, []);
      assert.ok(read > 0.8 * saved.length, `only ${read} of ${saved.length} were read`);
    });
  });
}
