import browser from "webextension-polyfill";

/** Calls back once after an installation or an update, and tells whether it is the first one. Register at top level. */
export function onInstalled(handle: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason, temporary }) =>
    // Firefox installs an add-on under development anew each time.
    handle(reason === "install" && temporary !== true),
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
