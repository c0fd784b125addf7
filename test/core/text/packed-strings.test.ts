import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { openStrings, packStrings } from "../../../src/core/text/packed-strings.ts";

describe("packed strings", () => {
  const anyText = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

  test("come back as they were, in their order, and nothing beyond the end", () => {
    fc.assert(
      fc.property(fc.array(anyText), (strings) => {
        const packed = openStrings(packStrings(strings));
        assert.equal(packed.length, strings.length);
        assert.deepEqual(
          strings.map((_, i) => packed.at(i)),
          strings,
        );
        assert.equal(packed.at(strings.length), "");
        assert.equal(packed.at(-1), "");
      }),
    );
  });

  test("are found where they stand in a sorted list, and what is not there is not found", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyText), anyText, (strings, other) => {
        const sorted = [...strings].sort();
        const packed = openStrings(packStrings(sorted));
        for (const string of [...strings, other])
          assert.equal(packed.indexOf(string), sorted.indexOf(string));
      }),
    );
  });

  test("that were cut short are refused", () => {
    const bytes = packStrings(["ferry", "harbour"]);
    assert.throws(() => openStrings(bytes.slice(0, bytes.length - 3)), RangeError);
  });
});
