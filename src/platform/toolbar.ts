import browser from "webextension-polyfill";

/** Shows a number on the toolbar button of one tab; null or 0 shows nothing. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: "#35507a" });
  await browser.action.setBadgeText({ tabId, text: count ? String(count) : "" });
}

/** Calls back with the name of a command and the tab it was given in. Register at top level. */
export function onCommand(handle: (command: string, tabId: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (id !== undefined) handle(command, id);
  });
}
