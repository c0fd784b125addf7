import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { readRecordFiles } from "../../build/records/record-files.ts";
import { stringsIn } from "../../build/records/rules/rule.ts";
import type { Quotation } from "../../src/core/model/claim-record.ts";
import { runsOf, sharedRun } from "./overlap.ts";

const SEED = "../shared/seed/article.txt";
const skip = existsSync(SEED) ? false : `${SEED} is not here: the seed article is not part of the project`;

describe("text of others", () => {
  const runs = runsOf("The council said on Monday that the old bridge was closed until further notice.");
  const CASES: readonly (readonly [text: string, run: string | null])[] = [
    [
      "Yesterday the COUNCIL said on Monday, that the old bridge is fine.",
      "the council said on monday that the old",
    ],
    ["The council said on Monday that the ancient bridge was closed until then.", null],
    ["In its words: “The council said on Monday that the old bridge was closed.”", null],
    ["The council said on Monday that «it is» the old bridge was closed.", null],
  ];
  for (const [text, run] of CASES)
    test(`${run === null ? "not in" : "in"}: ${text}`, () => assert.equal(sharedRun(text, runs), run));

  test("no eight words of the seed article stand in the records outside marked quotations", {
    skip,
  }, async () => {
    const seed = runsOf(readFileSync(SEED, "utf8"));
    const taken: string[] = [];
    for (const [file, text] of await readRecordFiles()) {
      const record = JSON.parse(text) as { readonly quotation?: Pick<Quotation, "words"> | null };
      const quoted = runsOf(record.quotation?.words ?? "");
      const others = new Set([...seed].filter((run) => !quoted.has(run)));
      for (const [pointer, value] of stringsIn(record)) {
        // The words of a quotation are marked as such by the field, and those who misattribute them repeat them.
        const run = sharedRun(value, pointer.startsWith("/quotation/") ? others : seed);
        if (run !== null) taken.push(`${file} ${pointer}: ${run}`);
      }
    }
    assert.deepEqual(taken, []);
  });
});
