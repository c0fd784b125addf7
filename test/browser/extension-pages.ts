import type { Browser, Page } from "puppeteer-core";
import type { ExtensionBrowser } from "./extension-browser.ts";

/** What both browsers do alike, given a way to open a page of the extension by its path. */
export function extensionPages(
  browser: Browser,
  openExtensionPage: (path: string) => Promise<Page>,
): Pick<ExtensionBrowser, "inExtension" | "openPage" | "openPopup" | "openPrivatePage"> {
  const inExtension = async <A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> => {
    const page = await openExtensionPage("popup.html?tab=-1");
    try {
      return (await page.evaluate(fn as never, ...(args as unknown as never[]))) as R;
    } finally {
      await page.close();
    }
  };
  return {
    inExtension,
    openPage: async (url: string) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openPrivatePage: async (url: string) => {
      const before = new Set(browser.targets());
      await inExtension(async (address) => {
        await globalThis.browser.windows.create({ incognito: true, url: address });
      }, url);
      const target = await browser.waitForTarget((each) => !before.has(each) && each.url() === url);
      const page = await target.page();
      if (!page) throw new Error("The private window shows no page.");
      await page.bringToFront();
      return page;
    },
    openPopup: async (url: string) => {
      const id = await inExtension(async (address) => {
        const tabs = await globalThis.browser.tabs.query({});
        return tabs.find((tab) => tab.url === address)?.id ?? -1;
      }, url);
      return openExtensionPage(`popup.html?tab=${id}`);
    },
  };
}
