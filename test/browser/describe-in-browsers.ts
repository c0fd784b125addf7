import { readFileSync, rmSync } from "node:fs";
import { after, before, describe } from "node:test";
import type { Page } from "puppeteer-core";
import type { BrowserName } from "../../build/find-browser.ts";
import { type Served, servePages } from "../../build/serve.ts";
import { downloadFolder } from "./downloads.ts";
import { type ExtensionBrowser, type StartOptions, startBrowser } from "./harness.ts";
import { untilPainted } from "./reader.ts";

/** The article that the project wrote to show itself. */
export const DEMO = readFileSync("build/demo/article.html", "utf8");

type Pages = Readonly<Record<string, Served | string>>;

export interface SetUp extends Pick<StartOptions, "args" | "prefs"> {
  /** What is served, by path. */
  readonly pages: Pages | (() => Promise<Pages>);
  /** Both unless told. */
  readonly browsers?: readonly BrowserName[];
  /** How long a suite may take, in ms: four minutes unless told. */
  readonly timeout?: number;
  /** Why the suite can't run here; false or absent when it can. */
  readonly skip?: string | false;
}

/** What a suite plays on: a browser with the extension and a server of pages. Stands from the first hook on. */
export interface Stage {
  readonly name: BrowserName;
  readonly extension: ExtensionBrowser;
  /** Of the served pages, without a slash at the end. */
  readonly origin: string;
  /** Folder into which Firefox saves files; Chromium is told by the test's own page (`saveInto`). */
  readonly downloads: string;
  /** Opens a served page in front and waits until sentences are underlined. */
  open(path: string): Promise<Page>;
}

/** Describes the same in each browser: starts it with the extension and a server of pages, and ends both afterwards. */
export function describeInBrowsers(what: string, setUp: SetUp, tests: (stage: Stage) => void): void {
  const { pages, browsers = ["chromium", "firefox"], timeout = 240_000, skip = false, args, prefs } = setUp;
  for (const name of browsers) {
    describe(`${what} in ${name}`, { timeout, skip }, () => {
      let downloads: ReturnType<typeof downloadFolder> | undefined;
      let extension: ExtensionBrowser | undefined;
      let server: Awaited<ReturnType<typeof servePages>> | undefined;
      before(async () => {
        downloads = downloadFolder();
        server = await servePages(typeof pages === "function" ? await pages() : pages);
        extension = await startBrowser(name, `dist/test/${name === "chromium" ? "chrome" : "firefox"}`, {
          args: args ?? [],
          prefs: { ...downloads.prefs, ...prefs },
        });
      });
      after(async () => {
        await extension?.close();
        await server?.close();
        if (downloads) rmSync(downloads.folder, { recursive: true, force: true });
      });
      tests({
        name,
        get downloads() {
          return downloads!.folder;
        },
        get extension() {
          return extension!;
        },
        get origin() {
          return server!.origin;
        },
        async open(path) {
          const page = await extension!.openPage(server!.origin + path);
          await untilPainted(page);
          return page;
        },
      });
    });
  }
}
