import type { Viewport } from "puppeteer-core";
import type { ExtensionBrowser } from "../../test/browser/harness.ts";

/** The popup's picture laid over its page's, where the toolbar lets it down: browsers take no picture of the two. */
export async function overPage(
  extension: ExtensionBrowser,
  page: Uint8Array,
  popup: Uint8Array,
  viewport: Viewport,
): Promise<Uint8Array> {
  const sheet = await extension.browser.newPage();
  const address = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const scale = viewport.deviceScaleFactor ?? 1;
  await sheet.setViewport(viewport);
  await sheet.setContent(
    `<style>body{margin:0}img{display:block;zoom:${1 / scale}}img+img{position:absolute;top:${10 * scale}px;right:${24 * scale}px;border-radius:${10 * scale}px;box-shadow:0 0 0 1px #0003,0 ${8 * scale}px ${30 * scale}px #0005}</style><img src="${address(page)}"><img src="${address(popup)}">`,
  );
  await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}
