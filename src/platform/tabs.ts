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

const PART_FILES = { card: "content-card.js", painters: "content-painters.js" } as const;

/** Runs a part of the reading script in a tab. Throws an Error for a part that there is not. */
export async function injectPart(tabId: number, part: string): Promise<void> {
  if (!Object.hasOwn(PART_FILES, part)) throw new Error(`There is no part "${part}".`);
  const file = PART_FILES[part as keyof typeof PART_FILES];
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
}

/**
 * Opens the reading view of a tab's page in a new tab beside it; of a private tab in a usual window where the browser
 * shows no page of an extension in private ones (Chromium).
 */
export async function openReader(tabId: number): Promise<void> {
  const { index, windowId, incognito } = await browser.tabs.get(tabId);
  const url = browser.runtime.getURL(`reader.html?tab=${tabId}`);
  const isAway = incognito && url.startsWith("chrome-extension:");
  await browser.tabs.create(
    isAway ? { url } : { url, windowId: windowId!, index: index + 1, openerTabId: tabId },
  );
}

/** Whether a tab is private and this page of ours is not: the tab's words must get into no history then. */
export async function isPrivateElsewhere(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito === true && !browser.extension.inIncognitoContext;
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
