import { mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";

const UNFINISHED = /\.(part|crdownload)$/;

/** A new folder for files that the browser saves, and Firefox's preferences that send them there. */
export function downloadFolder(): { readonly folder: string; readonly prefs: Record<string, unknown> } {
  const folder = mkdtempSync(join(tmpdir(), "says-who-downloads-"));
  const prefs = {
    "browser.download.folderList": 2,
    "browser.download.dir": folder,
    "browser.download.useDownloadDir": true,
    "browser.helperApps.neverAsk.saveToDisk": "application/json, text/plain, text/csv, text/markdown",
    "browser.download.always_ask_before_handling_new_types": false,
  };
  return { folder, prefs };
}

/** Has Chromium save into the folder; Firefox is told at its start. */
export async function saveInto(page: Page, folder: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
}

/** Path of the first whole file of the folder whose name matches, once it is there. */
export async function savedFile(page: Page, folder: string, name: RegExp): Promise<string> {
  for (;;) {
    const files = readdirSync(folder);
    const found = files.find((each) => name.test(each) && !UNFINISHED.test(each));
    // Firefox puts an empty file in place first, and the bytes beside it until they are all there.
    if (found && !files.some((each) => UNFINISHED.test(each)) && statSync(join(folder, found)).size > 0)
      return join(folder, found);
    // A turn of the page's own, so that the browser gets on with saving.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
