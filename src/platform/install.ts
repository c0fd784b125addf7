import browser from "webextension-polyfill";

/** Calls back once after an installation or an update, and tells whether it is the first one. Register at top level. */
export function onInstalled(handle: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) =>
    // Firefox installs an add-on under development anew each time.
    handle(reason === "install" && temporary !== true),
  );
}

/**
 * Lets the gate look at the pages that are open when the extension is installed or updated. Firefox does so by itself;
 * Chromium leaves them without until they are loaded anew, or with the script of the version that is gone.
 */
export async function startInOpenTabs(): Promise<void> {
  if (!browser.runtime.getURL("").startsWith("chrome-extension:")) return;
  const tabs = await browser.tabs.query({ discarded: false });
  // Rejects in tabs where no extension may run.
  await Promise.allSettled(
    tabs.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id! }, files: ["gate.js"] })),
  );
}

/** Opens the first-run page. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
}

/** Version of the extension, as the manifest gives it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
