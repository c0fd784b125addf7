import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
  readonly optional_permissions?: unknown;
  readonly optional_host_permissions?: unknown;
  readonly web_accessible_resources?: unknown;
  readonly externally_connectable?: unknown;
}

test("every permission of the manifest is explained in PRIVACY.md, and nothing else is", () => {
  const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as Manifest;
  const [, table = ""] = readFileSync("PRIVACY.md", "utf8").split("## Permissions, one by one");
  const explained = [...table.matchAll(/^\| `(\w+)`[^|]*\|[^|]*\w[^|]*\|$/gm)].map(([, name]) => name);
  assert.deepEqual([...explained].sort(), [...manifest.permissions].sort());

  const [gate, ...others] = manifest.content_scripts;
  assert.deepEqual(gate?.js, ["gate.js"]);
  assert.deepEqual(others, []);
  const named = gate?.matches.map((match) => `\`${match}\``).join(", ") ?? "";
  assert.ok(table.includes(`| content script on ${named} |`), named);
  assert.deepEqual(manifest.host_permissions, gate?.matches);
  assert.match(table, /^\| host permissions for the same \|/m);

  for (const more of [
    "optional_permissions",
    "optional_host_permissions",
    "web_accessible_resources",
    "externally_connectable",
  ] as const)
    assert.equal(manifest[more], undefined, more);
});
