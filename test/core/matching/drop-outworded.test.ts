import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dropOutworded } from "../../../src/core/matching/drop-outworded.ts";
import type { ScoredMatch } from "../../../src/core/matching/scored-match.ts";

const match = (recordId: string, ...evidence: [role: string, said: string][]): ScoredMatch => ({
  recordId,
  score: 0.97,
  evidence: evidence.map(([role, said]) => ({ role, said, record: role })),
  changedSince: null,
  misattribution: null,
  isShown: true,
});
const kept = (nearness: Readonly<Record<string, number>>, ...matches: ScoredMatch[]) =>
  dropOutworded(matches, ({ recordId }) => nearness[recordId] ?? 0).map(({ recordId }) => recordId);

describe("of two records for one sentence", () => {
  const closing = match("bridge-closed", ["action", "closed"], ["what", "bridge"]);

  test("the one whose wordings are far goes, where it asserts what the nearer one does", () => {
    const year = match("bridge-closed-this-year", ["action", "closed"]);
    assert.deepEqual(kept({ "bridge-closed": 0.6, "bridge-closed-this-year": 0.2 }, closing, year), [
      "bridge-closed",
    ]);
  });

  test("both stay where both are worded like it", () => {
    const year = match("bridge-closed-this-year", ["action", "closed"]);
    assert.equal(kept({ "bridge-closed": 0.6, "bridge-closed-this-year": 0.5 }, closing, year).length, 2);
  });

  test("the far one stays where it asserts something of its own", () => {
    const fine = match("council-fined", ["action", "fined"], ["who", "council"]);
    assert.equal(kept({ "bridge-closed": 0.6, "council-fined": 0.2 }, closing, fine).length, 2);
  });

  test("a quotation stays, however it is framed", () => {
    const words = match("mayor-safe-words", ["words", "closed for good"]);
    assert.equal(kept({ "bridge-closed": 0.6, "mayor-safe-words": 0.1 }, closing, words).length, 2);
  });
});
