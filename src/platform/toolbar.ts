import browser from "webextension-polyfill";
import type { ToolbarState } from "./calls.ts";

/** Shows a number on the toolbar button of one tab; null or 0 shows nothing. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#27508c" });
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text: count ? String(count) : "" });
}

const ICON: Readonly<Record<ToolbarState, string>> = {
  ready: "",
  none: "",
  reading: "reading-",
  off: "off-",
  problem: "problem-",
};

/** Whether a message from a page's script names a state. */
export function isToolbarState(state: unknown): state is ToolbarState {
  return typeof state === "string" && Object.hasOwn(ICON, state);
}

/** Shows on the toolbar button of one tab what its reading is at. */
export async function showToolbarState(tabId: number, state: ToolbarState): Promise<void> {
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icons/${ICON[state]}${size}.png`]));
  await browser.action.setIcon({ tabId, path });
}

/** The toolbar button's name in one tab, shown at rest and spoken. */
export async function showTitle(tabId: number, title: string): Promise<void> {
  await browser.action.setTitle({ tabId, title });
}

/** Calls back with the name of a command and the tab it was given in. Register at top level. */
export function onCommand(handle: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) handle(command, id);
  });
}
