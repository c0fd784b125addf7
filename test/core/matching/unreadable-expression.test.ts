import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compileClaimIndex } from "../../../src/core/matching/compile-claim-index.ts";

describe("an expression that cannot be read", () => {
  for (const lang of ["en", "es"] as const) {
    test(`of the lexicon in ${lang} is found out when the records are compiled, and named by its concept`, () => {
      const compile = (expression: string) =>
        compileClaimIndex([], [], { ferry: { [lang]: ["harbour boat", expression] } }, []);
      assert.ok(compile("ferr*").length > 0);
      assert.throws(() => compile("_ boat"), /ferry: a pattern must begin with a word/);
      assert.throws(() => compile("fe*"), /ferry: too short before \*/);
    });
  }
});
