import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import type { Page } from "puppeteer-core";
import { tokenF1 } from "../../build/eval/text-overlap.ts";
import type { PageState } from "../../src/platform/calls.ts";
import { describeInBrowsers } from "./describe-in-browsers.ts";
import { underlined } from "./underlined.ts";
import { until } from "./until.ts";

const DATA = "../shared/data/pages/aeb";
const isHere = existsSync(DATA);
/** Every so manieth page; all of them with SAVED_PAGES=1. */
const SHARE = Number(process.env.SAVED_PAGES ?? 4);
/** Nothing of the saved pages may be loaded or run: what is tested is the extension, not their publishers' servers. */
const CSP = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };

interface Saved {
  readonly path: string;
  readonly file: string;
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
    saved.push({ path: `/${i}`, file, truth: truth[file.replace(/\.html\.gz$/, "")]?.articleBody ?? "" });
  }
}

/** Asks the reading script of a page; null when there is none. `asker` is a page of the extension, which may be behind. */
function call(asker: Page, url: string, method: "getPageAnnotations" | "toggle"): Promise<PageState | null> {
  return asker.evaluate(
    async (address, called) => {
      const tab = (await globalThis.browser.tabs.query({})).find((each) => each.url === address);
      const message = { saysWho: "page", method: called, args: [] };
      return (await globalThis.browser.tabs
        .sendMessage(tab!.id!, message)
        .catch(() => null)) as PageState | null;
    },
    url,
    method,
  );
}

/** What is wrong with what was drawn on a page, or can't be drawn. */
async function faultsOf(page: Page, state: PageState, truth: string): Promise<string[]> {
  if (state.status === "failed") return [`${state.problem}`];
  const faults: string[] = [];
  const words = new Set(truth.toLowerCase().match(/\p{L}+/gu) ?? []);
  const drawn = (await underlined(page)).join(" ");
  const all = drawn.toLowerCase().match(/\p{L}+/gu) ?? [];
  const strange = all.filter((word) => !words.has(word)).length;
  if (truth && strange > 0.4 * all.length)
    faults.push(
      `${strange} of ${all.length} underlined words are not the article's, F1 ${tokenF1(truth, drawn).toFixed(2)}`,
    );
  const missing = state.page?.annotations.filter(({ id, isClaim }) => isClaim && state.notShown.includes(id));
  if (missing?.length) faults.push(`${missing.length} findings can't be shown`);
  return faults;
}

const serialized = (page: Page): Promise<string> =>
  page.evaluate(() => new XMLSerializer().serializeToString(document));

/** What is wrong with a tree that is not as it was, with the place where it begins to differ; empty when it is. */
function difference(before: string, now: string, when: string): string[] {
  if (before === now) return [];
  let at = 0;
  while (before[at] === now[at]) at++;
  return [`the tree differs ${when}: ${now.slice(Math.max(0, at - 60), at + 120)}`];
}

const skip = isHere ? false : `${DATA} is not here`;
describeInBrowsers("saved pages", { pages, timeout: 900_000, skip }, (stage) => {
  /** Stays open behind the pages: one opened for each question would hide the page, and a hidden page is not read. */
  let asker: Page;
  /** The gate's own question, to be asked in a page: whether there is something to wait for. */
  let isArticle: string;
  const unread: string[] = [];

  before(async () => {
    asker = await stage.extension.openPopup("");
    const { outputFiles } = await esbuild.build({
      entryPoints: ["src/page/is-article.ts"],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "gate",
    });
    isArticle = `(() => { ${outputFiles[0]!.text}; return gate.isArticle(document); })()`;
  });

  for (const { path, file, truth } of saved) {
    test(`${path}, ${file}: underlined where the article is, left as it was, without an error`, async () => {
      const url = stage.origin + path;
      const page = await stage.extension.browser.newPage();
      const faults: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && message.location().url?.startsWith(stage.extension.base))
          faults.push(message.text());
      });
      page.on("pageerror", (error) => {
        // Firefox tells here too of what the policy above keeps the page itself from loading.
        if (`${error} ${(error as Error).stack}`.includes(stage.extension.base)) faults.push(String(error));
      });
      try {
        await page.goto(url, { waitUntil: "load" });
        await page.bringToFront();
        const untouched = await serialized(page);
        if (await page.evaluate(isArticle)) {
          const state = await until(
            page,
            async () => {
              const now = await call(asker, url, "getPageAnnotations");
              return now !== null && now.status !== "reading" && now;
            },
            "the page to be read",
          );
          if (state.status === "no-article") unread.push(`${path}: no article found`);
          else faults.push(...(await faultsOf(page, state, truth)));
          faults.push(...difference(untouched, await serialized(page), "while it is underlined"));
          await call(asker, url, "toggle");
          await page.waitForFunction(
            () => ![...CSS.highlights.keys()].some((key) => key.startsWith("says-who-")),
          );
          // What is said to screen readers stands in the page for a moment.
          await page.waitForFunction(() => !document.querySelector("says-who-voice"));
        } else unread.push(`${path}: not taken for an article`);
        faults.push(...difference(untouched, await serialized(page), "afterwards"));
        assert.deepEqual(faults, []);
      } finally {
        await page.close();
      }
    });
  }

  test("nearly all of them are read", (t) => {
    t.diagnostic(`${saved.length - unread.length} of ${saved.length} were read; ${unread.join("; ")}`);
    assert.ok(unread.length < 0.2 * saved.length, `not read: ${unread.join("; ")}`);
  });
});
