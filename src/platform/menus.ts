import browser from "webextension-polyfill";

const LOOK_UP = "look-up";

/** Puts the look-up into the context menu of selected text; `%s` in the title stands for the selection. */
export async function createLookUpMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ["selection"] });
}

/** Calls back with the tab in which the look-up was chosen. Register at top level. */
export function onLookUp(handle: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === LOOK_UP && tab?.id !== undefined) handle(tab.id);
  });
}
