import assert from "node:assert/strict";
import { before, beforeEach, describe, test } from "node:test";

type SettingsModule = typeof import("../../src/platform/settings.ts");

/** The browser's store, which answers later, and its locks, held one after another. */
let stored: Record<string, unknown> = {};
const storage = {
  local: {
    get: async (key: string) => ({ [key]: structuredClone(stored[key]) }),
    remove: async (key: string) => {
      delete stored[key];
    },
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

  test("that were mended are set aside as they were, with the names of what was lost, until they are forgotten", async () => {
    const was = { level: "loud", textSize: 120, mutedRecords: ["a", 5], looks: { claim: { line: "solid" } } };
    stored = { settings: was };
    const aside = { fields: ["level", "looks", "mutedRecords"], was };
    assert.deepEqual(await settings.settingsSetAside(), aside);
    const mended = await settings.loadSettings();
    assert.deepEqual(stored.settings, mended);
    assert.deepEqual([mended.level, mended.textSize, mended.mutedRecords], ["all", 120, ["a"]]);
    await settings.saveSettings({ textSize: 150 });
    assert.deepEqual(await settings.settingsSetAside(), aside, "a later change loses nothing of it");
    await settings.forgetSetAside();
    assert.equal(await settings.settingsSetAside(), null);
  });

  test("that a change from elsewhere mends are set aside too", async () => {
    stored = { settings: { painter: 5 } };
    await settings.saveSettings({ textSize: 150 });
    assert.deepEqual(await settings.settingsSetAside(), { fields: ["painter"], was: { painter: 5 } });
  });

  for (const earlier of [
    undefined,
    {},
    // As earlier versions stored them, each with the fields that it knew.
    { level: "matches", painter: "marks", language: "es", silentSites: ["a.example"], mutedRecords: ["a"] },
    { level: "all", looks: { claim: { line: "wavy", color: "#aa0000" } }, textSize: 120, language: "ar" },
    // As a later version may store them.
    { level: "sourcing", somethingNew: { is: "here" } },
  ]) {
    test(`of another version (${JSON.stringify(earlier)}) keep all that they hold, and nothing is said`, async () => {
      stored = { settings: earlier };
      assert.equal(await settings.settingsSetAside(), null);
      const now: Record<string, unknown> = { ...(await settings.loadSettings()) };
      for (const [field, value] of Object.entries(earlier ?? {})) {
        if (!(field in settings.defaultSettings)) continue;
        const kept = field === "looks" ? { claim: (now.looks as { claim: unknown }).claim } : now[field];
        assert.deepEqual(kept, value, field);
      }
    });
  }

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
