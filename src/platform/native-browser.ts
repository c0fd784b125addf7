import type { Browser } from "webextension-polyfill";

declare const chrome: Browser;

/**
 * The browser's own extension interface, for what scripts in pages need of it: messages, ports, storage events. Manifest
 * V3 gives promises under this name in both browsers, so a page need not carry the polyfill. What the polyfill mends is
 * not to be used by it: a listener of messages has to answer by its third argument. The name `browser` is no choice: in a
 * browser without it, an element with that id would be taken for it.
 */
export const nativeBrowser = (): Pick<Browser, "runtime" | "tabs" | "storage"> => chrome;

/** Whether the extension was updated, switched off or removed under this page: its scripts there reach nothing any more. */
export function extensionIsGone(): boolean {
  try {
    return chrome.runtime?.id === undefined;
  } catch {
    return true;
  }
}
