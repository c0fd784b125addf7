import browser from "webextension-polyfill";
import type { Settings } from "./default-settings.ts";
import { mendSettings } from "./mend-settings.ts";

export { defaultSettings, type Settings } from "./default-settings.ts";

const KEY = "settings";
const SET_ASIDE = "settingsSetAside";

/** Stored settings of which something could not be kept. */
export interface SetAside {
  /** What took its default, or lost entries of its list. */
  readonly fields: readonly (keyof Settings)[];
  /** As it was stored. */
  readonly was: unknown;
}

export async function loadSettings(): Promise<Settings> {
  return (await stored()).settings;
}

async function stored() {
  const was: unknown = (await browser.storage.local.get(KEY))[KEY] ?? {};
  return { was, ...mendSettings(was) };
}

/**
 * Changes some of the settings and keeps the others; a function is given those that are stored now. Changes that come
 * at once, from wherever in the extension, are made one after another, so that none undoes another. What was stored and
 * could not be kept is set aside (`settingsSetAside`).
 */
export function saveSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const { was, settings, mended } = await stored();
    const next = { ...settings, ...(typeof change === "function" ? change(settings) : change) };
    const aside = mended.length > 0 && { [SET_ASIDE]: { fields: mended, was } satisfies SetAside };
    await browser.storage.local.set({ [KEY]: next, ...aside });
    return next;
  });
}

/** Mends the stored settings for good; resolves to what was set aside since the reader last forgot it, null for nothing. */
export async function settingsSetAside(): Promise<SetAside | null> {
  if ((await stored()).mended.length > 0) await saveSettings({});
  const aside = (await browser.storage.local.get(SET_ASIDE))[SET_ASIDE] as Partial<SetAside> | undefined;
  return Array.isArray(aside?.fields) ? { fields: aside.fields, was: aside.was } : null;
}

/** Forgets what was set aside. */
export async function forgetSetAside(): Promise<void> {
  await browser.storage.local.remove(SET_ASIDE);
}

/** Calls back whenever the settings change, wherever that happens, until the signal aborts. */
export function onSettingsChange(handle: (settings: Settings) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) handle(mendSettings(changes[KEY]?.newValue ?? {}).settings);
  };
  browser.storage.local.onChanged.addListener(listen);
  signal?.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listen), {
    once: true,
  });
}
