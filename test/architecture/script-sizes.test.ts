import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as esbuild from "esbuild";
import { cssText } from "../../build/css-text.ts";

/** Bytes of a script that is injected into pages, minified; and what went into it. */
async function sizeOf(entry: string): Promise<{ bytes: number; inputs: readonly string[] }> {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    charset: "ascii",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: ["chrome123", "firefox140"],
    plugins: [cssText],
  });
  return { bytes: outputFiles[0]!.contents.byteLength, inputs: Object.keys(metafile.inputs) };
}

describe("the reading script", () => {
  test("is at most 60 KB, minified", async () => {
    const { bytes } = await sizeOf("src/content.ts");
    assert.ok(bytes <= 60_000, `content.js has ${bytes} bytes`);
  });

  test("carries nothing that only a card or real marks need", async () => {
    const { inputs } = await sizeOf("src/content.ts");
    assert.deepEqual(
      inputs.filter((path) => /node_modules|^src\/ui\//.test(path)),
      [],
    );
  });
});
