import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { DEFAULT_LOOKS } from "../../src/core/model/underline-look.ts";
import { contrast, fromHex, type Rgb } from "../../src/core/underlines/contrast.ts";
import { PAPERS, setLooks } from "../../src/ui/set-looks.ts";

test("the papers on which lines have to stand out are those of the style sheet", () => {
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(
    readFileSync("src/ui/colours.css", "utf8"),
  )!;
  assert.deepEqual({ light, dark }, PAPERS);
});

test("a reader's colour keeps its line and stands out from our own pages, light and dark", () => {
  const { document } = new JSDOM("").window;
  setLooks(document, { ...DEFAULT_LOOKS, matched: { line: "wavy", color: "#fffe00" } });
  const value = document.documentElement.style.getPropertyValue("--line-matched");
  assert.match(value, /^underline wavy light-dark\(.*\) 1px$/);
  const colors = [...value.matchAll(/rgb\((\d+) (\d+) (\d+)\)/g)].map(
    ([, ...parts]) => parts.map(Number) as unknown as Rgb,
  );
  assert.equal(colors.length, 2);
  for (const [i, paper] of [PAPERS.light, PAPERS.dark].entries())
    assert.ok(contrast(colors[i]!, fromHex(paper)!) >= 3, `${colors[i]} on ${paper}`);
});
