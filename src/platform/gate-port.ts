import type { Browser } from "webextension-polyfill";

/**
 * Asks the background to inject the reading script into this tab. Never rejects: a gate has nobody to tell. Written out,
 * as the gate runs on every page and has to stay within 5 KB: the names are tried as in native-browser.ts, and again
 * where the background was ended in the middle, which an empty answer tells.
 */
export async function askForReader(): Promise<void> {
  const { chrome, browser } = globalThis as { chrome?: Browser; browser?: Browser };
  for (const native of [chrome, browser, chrome, browser]) {
    try {
      const call = { saysWho: "background", method: "injectReader", args: [] };
      if (await native!.runtime.sendMessage(call)) return;
    } catch {
      // Or the extension was updated or removed under this page: then the next load has the new one.
    }
  }
}
