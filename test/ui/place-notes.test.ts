import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { placeNotes } from "../../src/ui/reading/place-notes.ts";

describe("notes in the margin", () => {
  test("stand beside their sentences where there is room", () => {
    const notes = [10, 120, 300].map((wanted) => ({ wanted, height: 80 }));
    assert.deepEqual(placeNotes(notes, 8), [10, 120, 300]);
  });

  test("give way upwards and downwards where there is not, and those further on stay beside theirs", () => {
    const notes = [100, 110, 400].map((wanted) => ({ wanted, height: 50 }));
    assert.deepEqual(placeNotes(notes, 10), [75, 135, 400]);
  });

  test("never overlap, and never stand above the text", () => {
    const box = fc.record({
      wanted: fc.integer({ min: 0, max: 4000 }),
      height: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(box), (boxes) => {
        const notes = boxes.toSorted((a, b) => a.wanted - b.wanted);
        let end = 0;
        for (const [index, top] of placeNotes(notes, 8).entries()) {
          assert.ok(top >= end - 1e-6);
          end = top + notes[index]!.height + 8;
        }
      }),
    );
  });
});
