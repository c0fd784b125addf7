import assert from "node:assert/strict";
import { before, beforeEach, describe, test } from "node:test";

type SettingsModule = typeof import("../../src/platform/settings.ts");

/** The browser's store, which answers later, and its locks, held one after another. */
let stored: Record<string, unknown> = {};
const storage = {
  local: {
    get: async (key: string) => ({ [key]: structuredClone(stored[key]) }),
    set: async (items: object) => {
      await new Promise((resolve) => setImmediate(resolve));
      Object.assign(stored, structuredClone(items));
    },
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  },
};
let held: Promise<unknown> = Promise.resolve();
const locks = {
  request: <T>(_name: string, work: () => Promise<T>): Promise<T> => {
    const done = held.then(work);
    held = done.catch(() => undefined);
    return done;
  },
};

describe("stored settings", () => {
  let settings: SettingsModule;
  before(async () => {
    const native = { runtime: { id: "test" }, storage };
    Object.assign(globalThis, { chrome: native, browser: native });
    Object.defineProperty(globalThis, "navigator", { value: { locks }, configurable: true });
    settings = await import("../../src/platform/settings.ts");
  });
  beforeEach(() => {
    stored = {};
  });

  test("that are missing are the usual ones", async () =>
    assert.deepEqual(await settings.loadSettings(), settings.defaultSettings));

  for (const broken of [null, 5, "all", [], { settings: {} }, true]) {
    test(`that are no settings at all (${JSON.stringify(broken)}) are the usual ones`, async () => {
      stored = { settings: broken };
      assert.deepEqual(await settings.loadSettings(), settings.defaultSettings);
    });
  }

  test("of an earlier version, with fewer fields, keep what they hold", async () => {
    stored = { settings: { level: "matches", mutedRecords: ["a-record"] } };
    const { level, mutedRecords, ...others } = await settings.loadSettings();
    assert.deepEqual([level, mutedRecords], ["matches", ["a-record"]]);
    const { level: _level, mutedRecords: _muted, ...usual } = settings.defaultSettings;
    assert.deepEqual(others, usual);
  });

  test("with one broken field keep the others", async () => {
    stored = { settings: { level: "loud", textSize: 1e9, painter: "marks", language: "es" } };
    const { level, textSize, painter, language } = await settings.loadSettings();
    assert.deepEqual([level, textSize, painter, language], ["all", 100, "marks", "es"]);
  });

  test("with broken entries in a list keep the sound ones, each once", async () => {
    stored = { settings: { mutedRecords: ["a", 5, null, "b", "a"], silentSites: [{}, "news.example"] } };
    const { mutedRecords, silentSites } = await settings.loadSettings();
    assert.deepEqual([mutedRecords, silentSites], [["a", "b"], ["news.example"]]);
  });

  test("are mended in the store by the next change", async () => {
    stored = { settings: { level: "loud", mutedRecords: ["a", 5] } };
    await settings.saveSettings({ textSize: 120 });
    assert.deepEqual(stored.settings, {
      ...settings.defaultSettings,
      mutedRecords: ["a"],
      textSize: 120,
    });
  });

  test("changed in several places at once keep every change", async () => {
    await Promise.all([
      ...["a", "b", "c"].map((id) =>
        settings.saveSettings(({ mutedRecords }) => ({ mutedRecords: [...mutedRecords, id] })),
      ),
      settings.saveSettings({ textSize: 150 }),
    ]);
    const { mutedRecords, textSize } = await settings.loadSettings();
    assert.deepEqual([[...mutedRecords].sort(), textSize], [["a", "b", "c"], 150]);
  });

  test("are not lost when a change fails", async () => {
    stored = { settings: { level: "matches" } };
    await assert.rejects(
      settings.saveSettings(() => {
        throw new Error("broken");
      }),
      /broken/,
    );
    await settings.saveSettings({ textSize: 150 });
    assert.equal((await settings.loadSettings()).level, "matches");
  });
});
