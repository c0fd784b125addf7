import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Level } from "../../../src/core/underlines/choose-styles.ts";
import { chooseStyles } from "../../../src/core/underlines/choose-styles.ts";
import { fullPage } from "../../ui/full-page.ts";

/** What the line under each sentence of the full page says, by the sentence's first words. */
function styles(level: Level, muted: readonly string[] = []): Record<string, string> {
  const chosen = chooseStyles(fullPage, level, muted);
  return Object.fromEntries(
    [...chosen].map(([{ quote }, style]) => [quote.exact.split(" ").slice(0, 2).join(" "), style]),
  );
}

describe("the line under a sentence", () => {
  test("says changed where the record was superseded since, and where words are credited to another", () => {
    assert.equal(styles("all")["Two officials"], "changed");
    assert.equal(styles("all")["“It is"], "changed");
  });

  test("falls back to what else is known when the record is muted", () => {
    const muted = fullPage.records.map(({ id }) => id);
    assert.equal(styles("all", muted)["Two officials"], "unnamed");
    // A feed speaks of it still.
    assert.equal(styles("all", muted)["“It is"], "matched");
  });

  test("is drawn for fewer sentences the quieter the level is", () => {
    const count = (level: Level) => Object.keys(styles(level)).length;
    assert.equal(count("off"), 0);
    assert.ok(count("matches") > 0);
    assert.ok(count("sourcing") > count("matches"));
    assert.ok(count("all") > count("sourcing"));
    assert.equal(styles("sourcing")["Traffic was"], undefined);
    assert.equal(styles("all")["Traffic was"], "claim");
  });
});
