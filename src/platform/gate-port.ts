/**
 * The gate's one message, without the polyfill: the gate runs on every page and has to stay within 5 KB.
 * Manifest V3 gives promises in both browsers under either name.
 */
interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

declare const browser: { readonly runtime: Runtime } | undefined;
declare const chrome: { readonly runtime: Runtime };

/** Asks the background to inject the reading script into this tab. Never rejects: a gate has nobody to tell. */
export async function askForReader(): Promise<void> {
  const runtime = typeof browser === "undefined" ? chrome.runtime : browser.runtime;
  try {
    await runtime.sendMessage({ saysWho: "background", method: "injectReader", args: [] });
  } catch {
    // The extension was updated or removed under this page: the next load has the new one.
  }
}
