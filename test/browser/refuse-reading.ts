import type { ExtensionBrowser } from "./extension-browser.ts";

/**
 * Lets the background fail at every reading of a page that has a letter with an accent, as a fault of its own would: its
 * String.prototype has no `normalize`, that of the extension's other pages has. Resolves to the function that lets it
 * read again.
 */
export async function refuseReading(extension: ExtensionBrowser): Promise<() => Promise<void>> {
  await extension.inBackground((scope) => {
    const { prototype } = scope.String;
    Object.assign(prototype, { saysWhoNormalize: prototype.normalize, normalize: undefined });
  });
  return () =>
    extension.inBackground((scope) => {
      const { prototype } = scope.String as unknown as { prototype: { saysWhoNormalize: unknown } };
      Object.assign(prototype, { normalize: prototype.saysWhoNormalize });
    });
}
