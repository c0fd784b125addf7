import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Knowledge } from "../../../src/core/knowledge.ts";
import { nearestRecords } from "../../../src/core/look-up/nearest-records.ts";
import { sampleRecord } from "../../sample-page.ts";

const records = new Map(
  [
    sampleRecord(),
    sampleRecord({ id: "ferry", statement: "The Port Ellis ferry sank in May 2024.", sources: [] }),
    sampleRecord({
      id: "mayor",
      statement: "The mayor of Port Ellis resigned.",
      wordings: { en: ["Ellis mayor steps down"], es: ["Dimite la alcaldesa de Port Ellis"] },
    }),
  ].map((record) => [record.id, record]),
);
const knowledge: Knowledge = {
  dataVersion: "2026-06-22",
  sources: [],
  recordIds: [...records.keys()],
  questionIds: [],
  record: (id) => records.get(id) ?? null,
  question: () => null,
  claimIndex: new Uint8Array(),
};
const found = (words: string) => nearestRecords(words, knowledge).map(({ record }) => record.id);

describe("looking up selected words", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["the Orr Street bridge", ["bridge-closed"]],
    ["Bridges closed on Orr Street", ["bridge-closed"]],
    ["la alcaldesa dimite", ["mayor"]],
    ["Port Ellis ferries in May", ["ferry", "mayor"]],
    ["a quite different matter of taxation", []],
    ["that with from", []],
    ["", []],
  ];
  for (const [words, expected] of cases)
    test(words || "nothing", () => assert.deepEqual(found(words), expected));

  test("says by which words", () => {
    assert.deepEqual(nearestRecords("Was the bridge on Orr Street closed?", knowledge)[0]?.shared, [
      "bridge",
      "Street",
      "closed",
    ]);
  });
});
