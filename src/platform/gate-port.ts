import { nativeBrowser } from "./native-browser.ts";

/** Asks the background to inject the reading script into this tab. Never rejects: a gate has nobody to tell. */
export async function askForReader(): Promise<void> {
  try {
    await nativeBrowser().runtime.sendMessage({ saysWho: "background", method: "injectReader", args: [] });
  } catch {
    // The extension was updated or removed under this page: the next load has the new one.
  }
}
