import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { before, describe, test } from "node:test";
import * as esbuild from "esbuild";

/** File to the files and packages that it imports, types included: a type is a dependency of thought. */
const imports = new Map<string, string[]>();

before(async () => {
  for (const entry of readdirSync("src", { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || entry.name.endsWith(".d.ts")) continue;
    const path = join(entry.parentPath, entry.name);
    const source = readFileSync(path, "utf8");
    const found = [...source.matchAll(/^(?:import|export)\b(?:[^"';]*?\bfrom\s+|\s+)["']([^"']+)["']/gm)].map(
      (match) => match[1]!,
    );
    const dynamic = [...source.matchAll(/\bimport\(\s*["']([^"']+)["']/g)].map((match) => match[1]!);
    imports.set(
      path,
      [...found, ...dynamic].map((to) => (to.startsWith(".") ? normalize(join(dirname(path), to)) : to)),
    );
  }
});

const layer = (path: string) => /^src\/(core|page|ui|platform|records|models)\//.exec(path)?.[1] ?? "entry";

/** Which layers and packages each layer may import, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  core: [],
  page: ["core", "mark.js"],
  ui: ["core", "preact", "preact/hooks"],
  platform: ["core", "webextension-polyfill", "valibot", "idb"],
  entry: ["core", "page", "ui", "platform", "preact", "preact/hooks", "says-who:records"],
};

/** Layers inside the core, lowest first; a layer may import itself and what stands before it. */
const CORE_ORDER = [
  ["model"],
  ["text"],
  ["claims", "attribution", "matching", "legal", "claim-review", "knowledge"],
  ["summary", "export", "underlines"],
];
const coreRank = (path: string) => {
  const folder = /^src\/core\/([\w-]+)\//.exec(path)?.[1];
  const rank = CORE_ORDER.findIndex((names) => folder !== undefined && names.includes(folder));
  return rank === -1 ? null : rank;
};

describe("imports", () => {
  test("each layer imports only what it may", () => {
    const wrong: string[] = [];
    for (const [from, targets] of imports) {
      for (const to of targets) {
        if (to.endsWith(".css") || to.includes("/_locales/")) continue;
        const target = to.startsWith("src/") ? layer(to) : to.replace(/^(mark\.js)\/.*/, "$1");
        if (target !== layer(from) && !ALLOWED[layer(from)]?.includes(target)) wrong.push(`${from} -> ${to}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test("inside the core the order is model, text, findings, summary, export and underlines, annotate", () => {
    const wrong: string[] = [];
    for (const [from, targets] of imports) {
      for (const to of targets) {
        const [a, b] = [coreRank(from), coreRank(to)];
        if (a !== null && (to === "src/core/annotate.ts" || (b !== null && b > a)))
          wrong.push(`${from} -> ${to}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  test("one folder speaks to the browser and one file to mark.js", () => {
    const importers = (name: RegExp) =>
      [...imports].filter(([, to]) => to.some((each) => name.test(each))).map(([from]) => from);
    for (const path of importers(/^webextension-polyfill$/)) assert.equal(layer(path), "platform", path);
    assert.ok(importers(/^mark\.js/).length <= 1, "more than one file imports mark.js");
  });

  test("nothing imports in a circle", () => {
    const state = new Map<string, "open" | "done">();
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === "done" || !imports.has(path)) return;
      assert.notEqual(state.get(path), "open", `circle: ${[...trail, path].join(" -> ")}`);
      state.set(path, "open");
      for (const to of imports.get(path) ?? []) visit(to, [...trail, path]);
      state.set(path, "done");
    };
    for (const path of imports.keys()) visit(path, []);
  });

  test("no folder or file is a drawer", () => {
    const drawers = [...imports.keys()].filter((path) =>
      /(^|\/)(utils?|helpers?|common|shared|lib|misc)(\.tsx?|\/)/.test(path),
    );
    assert.deepEqual(drawers, []);
  });
});

describe("the gate", () => {
  test("is at most 5 KB minified", async () => {
    const { outputFiles } = await esbuild.build({
      entryPoints: ["src/gate.ts"],
      bundle: true,
      minify: true,
      write: false,
      target: ["chrome123", "firefox140"],
    });
    const size = outputFiles[0]!.contents.byteLength;
    assert.ok(size <= 5000, `gate.js has ${size} bytes`);
  });
});
