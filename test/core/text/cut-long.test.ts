import assert from "node:assert/strict";
import { test } from "node:test";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

test("a sentence of a hundred thousand characters is read in pieces that lose no word", () => {
  const text = `${"word and ".repeat(12_000).trim()}.`;
  const pieces = splitSentences(articleFromText(text));
  assert.ok(pieces.every((piece) => piece.text.length <= 2000));
  assert.equal(pieces.map((piece) => piece.text).join(" "), text);
});

test("a text without white space is cut between whole characters", () => {
  const text = "😀".repeat(5_000);
  const pieces = splitSentences(articleFromText(text));
  assert.equal(pieces.map((piece) => piece.text).join(""), text);
  assert.ok(pieces.every((piece) => !/[\uD800-\uDBFF]$/.test(piece.text)));
});

test("the longest sentences of newspapers stay whole", () => {
  const text = `The ministers of ${"the coast, the hills, ".repeat(80)}and the capital met.`;
  assert.equal(splitSentences(articleFromText(text)).length, 1);
});
