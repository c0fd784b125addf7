import browser from "webextension-polyfill";

/** Commands of the extension with the keys that the browser has for them now; "" where it has none. */
export async function keyBindings(): Promise<readonly { readonly command: string; readonly keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined || name.startsWith("_") ? [] : [{ command: name, keys: shortcut ?? "" }],
  );
}

/** Opens the browser's own page for changing keys; null where a page can't open it. */
export function keySettings(): (() => void) | null {
  const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!browser.runtime.getURL("").startsWith("chrome-extension:")) return null;
  return () => void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
