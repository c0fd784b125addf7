import type { Browser } from "webextension-polyfill";

type Native = Pick<Browser, "runtime" | "tabs" | "storage">;

/**
 * The browser's own extension interface, for what scripts in pages need of it: messages, ports, storage events. Manifest
 * V3 gives promises under both names, so a page need not carry the polyfill. What the polyfill mends is not to be used by
 * it: a listener of messages has to answer by its third argument. A page can hide one name behind an element with that
 * id (Chromium builds its object on what it finds there), so the one that can send is taken. Throws when none can.
 */
export function nativeBrowser(): Native {
  const { chrome, browser } = globalThis as { chrome?: Partial<Native>; browser?: Partial<Native> };
  const found = [chrome, browser].find((each) => typeof each?.runtime?.sendMessage === "function");
  if (!found) throw new Error("The browser's extension interface can't be reached from this page.");
  return found as Native;
}

/** Whether the extension was updated, switched off or removed under this page: its scripts there reach nothing any more. */
export function extensionIsGone(): boolean {
  try {
    return nativeBrowser().runtime.id === undefined;
  } catch {
    return true;
  }
}
