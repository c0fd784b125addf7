import assert from "node:assert/strict";
import { test } from "node:test";
import { packagesIn, thirdPartyLicences } from "../../build/third-party-licences.ts";

const INPUTS = [
  "src/content.ts",
  "node_modules/preact/dist/preact.mjs",
  "node_modules/preact/hooks/dist/hooks.mjs",
];

test("packages are named once, our own files never", () => {
  assert.deepEqual(packagesIn([...INPUTS, "node_modules/@scope/part/index.js"]), ["@scope/part", "preact"]);
});

test("the licence of what is passed on is passed on with it", async () => {
  const text = await thirdPartyLicences(INPUTS);
  assert.match(text, /^preact \d+\.\d+\.\d+ \(MIT\)/);
  assert.match(text, /The above copyright notice and this permission notice shall be included/);
});

test("a package without a licence stops the build", async () => {
  await assert.rejects(thirdPartyLicences(["node_modules/no-such-package/index.js"]));
});
