import browser from "webextension-polyfill";

/** The overview beside the page: Chrome's side panel, Firefox's sidebar. webextension-polyfill types neither call. */
interface Panels {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel beside a tab's page; null where the browser has none (phones). To be called in the very turn of a
 * click: browsers open no panel otherwise.
 */
export function panelOpener(): ((tabId: number) => Promise<void>) | null {
  const { sidebarAction } = browser as unknown as Panels;
  if (sidebarAction) return () => sidebarAction.open();
  const { sidePanel } = (globalThis as { chrome?: Panels }).chrome ?? {};
  return sidePanel ? (tabId) => sidePanel.open({ tabId }) : null;
}
