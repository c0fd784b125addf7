import browser from "webextension-polyfill";

/** The tab in front of the reader; null when the browser does not say. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Runs the reading script in a tab. Rejects where the browser forbids it (its own pages, the stores). */
export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ["content.js"] });
}

/** Opens the reading view of a tab's page in a new tab beside it. */
export async function openReader(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  await browser.tabs.create({
    url: browser.runtime.getURL(`reader.html?tab=${tabId}`),
    index: tab.index + 1,
    openerTabId: tabId,
  });
}

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Calls back whenever another page may be in front: another tab, or another page in it. */
export function onPageInFront(handle: () => void): void {
  browser.tabs.onActivated.addListener(handle);
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && (change.status === "complete" || change.url !== undefined)) handle();
  });
}
