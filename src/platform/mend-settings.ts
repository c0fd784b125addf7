import * as v from "valibot";
import { DEFAULT_LOOKS, LINES, type UnderlineLook } from "../core/model/underline-look.ts";
import { defaultSettings, type Settings } from "./default-settings.ts";

/** Smallest and largest size of our own text, in percent. */
const TEXT_SIZE = { min: 50, max: 300 };

export interface MendedSettings {
  readonly settings: Settings;
  /** The settings that could not be kept as they were stored, in the order of the schema; those that were missing are none. */
  readonly mended: readonly (keyof Settings)[];
}

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

/**
 * Settings out of whatever was stored or read from a file. Missing ones take their defaults, as those of an earlier
 * version do; broken ones do too and are named.
 */
export function mendSettings(stored: unknown): MendedSettings {
  const result = v.safeParse(schema, stored);
  const fields = Object.keys(schema.entries) as (keyof Settings)[];
  if (!result.success || Array.isArray(stored)) return { settings: defaultSettings, mended: fields };
  const settings: Settings = result.output;
  const given = stored as Partial<Record<keyof Settings, unknown>>;
  const mended = fields.filter((field) => field in given && !holds(settings[field], given[field]));
  return { settings, mended };
}

/** Whether a mended value holds all of what was given. */
function holds(mended: unknown, given: unknown): boolean {
  if (Array.isArray(given)) return Array.isArray(mended) && given.every((each) => mended.includes(each));
  if (typeof given !== "object" || given === null || typeof mended !== "object" || mended === null)
    return mended === given;
  return Object.entries(mended).every(([key, value]) => !(key in given) || holds(value, given[key as never]));
}
