import * as v from "valibot";
import browser from "webextension-polyfill";
import type { Level } from "./calls.ts";

/** What the reader chose. Kept in the browser's local store, never synchronised. */
export interface Settings {
  readonly level: Level;
  readonly painter: "highlights" | "marks";
  /** Host names on which nothing is read. */
  readonly silentSites: readonly string[];
  /** Ids of records that the reader does not want to see. */
  readonly mutedRecords: readonly string[];
}

export const defaultSettings: Settings = {
  level: "all",
  painter: "highlights",
  silentSites: [],
  mutedRecords: [],
};

const KEY = "settings";

// Each field falls back by itself: one broken value must not lose the others.
const schema = v.object({
  level: v.fallback(v.picklist(["off", "matches", "sourcing", "all"]), defaultSettings.level),
  painter: v.fallback(v.picklist(["highlights", "marks"]), defaultSettings.painter),
  silentSites: v.fallback(v.array(v.string()), []),
  mutedRecords: v.fallback(v.array(v.string()), []),
});

/** Settings out of whatever was stored: missing and broken fields take their defaults. */
export function readSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : defaultSettings;
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY] ?? {});
}

export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back whenever the settings change, wherever that happens. */
export function onSettingsChange(handle: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) handle(readSettings(changes[KEY]?.newValue));
  });
}
