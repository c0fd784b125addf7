import * as v from "valibot";
import browser from "webextension-polyfill";
import {
  DEFAULT_LOOKS,
  LINES,
  type UnderlineLook,
  type UnderlineLooks,
} from "../core/model/underline-look.ts";
import type { Level } from "./calls.ts";

/** Smallest and largest size of our own text, in percent. */
const TEXT_SIZE = { min: 50, max: 300 };

/** What the reader chose. Kept in the browser's local store, never synchronised. */
export interface Settings {
  readonly level: Level;
  readonly painter: "highlights" | "marks";
  /** How each kind of underline is drawn. */
  readonly looks: UnderlineLooks;
  /** BCP 47 tag of the interface language; "auto" for the browser's. */
  readonly language: string;
  /** Size of our own text, in percent of the normal one. */
  readonly textSize: number;
  /** Host names on which nothing is read. */
  readonly silentSites: readonly string[];
  /** Ids of records that the reader does not want to see. */
  readonly mutedRecords: readonly string[];
}

export const defaultSettings: Settings = {
  level: "all",
  painter: "highlights",
  looks: DEFAULT_LOOKS,
  language: "auto",
  textSize: 100,
  silentSites: [],
  mutedRecords: [],
};

const KEY = "settings";

const look = (fallback: UnderlineLook) =>
  v.fallback(
    v.object({ line: v.picklist(LINES), color: v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/i)) }),
    fallback,
  );

/** The strings of a list: an entry that is none must not lose the others. */
const strings = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => [...new Set(entries.filter((each) => typeof each === "string"))]),
  ),
  [],
);

// Each field falls back by itself: one broken value must not lose the others.
const schema = v.object({
  level: v.fallback(v.picklist(["off", "matches", "sourcing", "all"]), defaultSettings.level),
  painter: v.fallback(v.picklist(["highlights", "marks"]), defaultSettings.painter),
  looks: v.fallback(
    v.object({
      claim: look(DEFAULT_LOOKS.claim),
      unnamed: look(DEFAULT_LOOKS.unnamed),
      matched: look(DEFAULT_LOOKS.matched),
      changed: look(DEFAULT_LOOKS.changed),
    }),
    DEFAULT_LOOKS,
  ),
  language: v.fallback(v.pipe(v.string(), v.maxLength(35)), defaultSettings.language),
  textSize: v.fallback(
    v.pipe(v.number(), v.minValue(TEXT_SIZE.min), v.maxValue(TEXT_SIZE.max)),
    defaultSettings.textSize,
  ),
  silentSites: strings,
  mutedRecords: strings,
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

/**
 * Changes some of the settings and keeps the others; a function is given those that are stored now. Changes that come
 * at once, from wherever in the extension, are made one after another, so that none undoes another.
 */
export function saveSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const settings = await loadSettings();
    const next = { ...settings, ...(typeof change === "function" ? change(settings) : change) };
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls back whenever the settings change, wherever that happens, until the signal aborts. */
export function onSettingsChange(handle: (settings: Settings) => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) handle(readSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal?.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listen), {
    once: true,
  });
}
