import type { Page } from "puppeteer-core";
import type { ExtensionBrowser } from "./extension-browser.ts";

/**
 * Lets every reading of a page fail, for a reason, until the page that is resolved to is closed: it is one of the
 * extension's own and answers before the background does.
 */
export async function refuseReading(extension: ExtensionBrowser, why: string): Promise<Page> {
  const refusing = await extension.openPopup("");
  await refusing.evaluate((problem) => {
    globalThis.browser.runtime.onMessage.addListener(((
      message: { method?: string },
      _sender: unknown,
      respond: (answer: unknown) => void,
    ) => {
      if (message.method !== "annotate") return undefined;
      respond({ saysWhoProblem: problem });
      return true;
    }) as never);
  }, why);
  return refusing;
}
