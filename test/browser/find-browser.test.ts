import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";
import { findBrowser } from "../../build/find-browser.ts";

/** A folder with programs that say these versions. */
function folderOf(programs: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "says-who-browsers-"));
  for (const [name, told] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${told}"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe("the browser that tests drive", () => {
  const { PATH, FIREFOX, CHROMIUM } = process.env;
  afterEach(() => {
    for (const [name, value] of Object.entries({ PATH, FIREFOX, CHROMIUM })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });
  const lookIn = (...folders: string[]) => {
    delete process.env.FIREFOX;
    delete process.env.CHROMIUM;
    process.env.PATH = folders.join(":");
  };

  test("an old one is refused by its name, its place and its version, with what mends it", () => {
    const folder = folderOf({ firefox: "Mozilla Firefox 128.4.0esr", chromium: "Chromium 120.0.6099.109" });
    lookIn(folder);
    assert.throws(() => findBrowser("firefox"), {
      message: new RegExp(`firefox is too old.*${folder}/firefox is version 128.*set FIREFOX`, "s"),
    });
    assert.throws(() => findBrowser("chromium"), {
      message: new RegExp(`chromium is too old.*${folder}/chromium is version 120.*set CHROMIUM`, "s"),
    });
  });

  test("an old one that is named by the variable is refused too", () => {
    process.env.FIREFOX = join(folderOf({ old: "Mozilla Firefox 115.9.1esr" }), "old");
    assert.throws(() => findBrowser("firefox"), /old is version 115/);
  });

  test("a newer one beside an old one is taken", () => {
    const folder = folderOf({
      "firefox-esr": "Mozilla Firefox 128.4.0esr",
      firefox: "Mozilla Firefox 999.0",
    });
    lookIn(folder);
    assert.equal(findBrowser("firefox"), join(folder, "firefox"));
  });

  test("one that says no version is taken", () => {
    const folder = folderOf({ chromium: "no number here" });
    lookIn(folder);
    assert.equal(findBrowser("chromium"), join(folder, "chromium"));
  });
});
