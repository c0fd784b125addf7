import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";

/** `npm test browser` where the programs that stand for the browsers are these. */
function testBrowsers(programs: Readonly<Record<"CHROMIUM" | "FIREFOX", string>>) {
  const { NODE_TEST_CONTEXT: _inner, ...env } = process.env;
  return spawnSync(process.execPath, ["--import", "tsx", "build/test.ts", "browser"], {
    encoding: "utf8",
    env: { ...env, ...programs },
  });
}

function programThatSays(version: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "says-who-browsers-")), "browser");
  writeFileSync(path, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(path, 0o755);
  return path;
}

describe("the command that runs all tests, where a browser", () => {
  const sound = programThatSays("Chromium 999.0");
  for (const [what, path, words] of [
    [
      "is too old",
      programThatSays("Mozilla Firefox 115.9.1esr"),
      /firefox is too old.*version 115.*set FIREFOX/,
    ],
    ["is not where it is said to be", "/nowhere/firefox", /FIREFOX is set to \/nowhere\/firefox/],
  ] as const) {
    test(`${what}, says so and counts the tests that need it as failed`, () => {
      const { stdout, stderr, status } = testBrowsers({ CHROMIUM: sound, FIREFOX: path });
      assert.match(stdout, words);
      assert.equal(stdout.trimEnd().split("\n").at(-1), "0 passed, 1 failed");
      assert.doesNotMatch(stderr + stdout, /^\s+at /m, "no stack trace");
      assert.equal(status, 1);
    });
  }
});
