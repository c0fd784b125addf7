import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { openPostings, packPostings } from "../../../src/core/matching/postings.ts";

describe("postings", () => {
  test("hold under each place what was put there, small numbers and large ones, and nothing elsewhere", () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0xffffffff }));
    fc.assert(
      fc.property(fc.array(fc.array(number)), (lists) => {
        const postings = openPostings(packPostings(lists));
        for (const [place, list] of lists.entries()) assert.deepEqual([...postings.of(place)], list);
        for (const place of [-1, lists.length]) assert.equal(postings.of(place).length, 0);
      }),
    );
  });
});
