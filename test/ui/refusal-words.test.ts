import assert from "node:assert/strict";
import { test } from "node:test";
import { FeedBuilder, REFUSAL_REASONS } from "../../src/core/retrieval/feed-builder.ts";
import { chooseCatalog, LANGUAGES } from "../../src/ui/choose-catalog.ts";
import { refusalReport } from "../../src/ui/feeds/refusal-words.ts";
import { createTranslate } from "../../src/ui/translate.ts";

test("the report of refused rows has a line and a reason of its own for each, in every language", () => {
  const builder = new FeedBuilder();
  REFUSAL_REASONS.forEach((refusal, i) => {
    builder.take({ line: 100_000 + i, refusal });
  });
  for (const { tag } of LANGUAGES) {
    const { catalog, locale } = chooseCatalog([tag]);
    const rows = refusalReport(builder.refusals(), createTranslate(catalog, locale)).trimEnd().split("\n");
    assert.deepEqual(
      rows.map((row) => Number(row.split("\t")[0])),
      REFUSAL_REASONS.map((_reason, i) => 100_000 + i),
    );
    assert.equal(new Set(rows.map((row) => row.split("\t")[1])).size, REFUSAL_REASONS.length, tag);
  }
});
