import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LeaveOneOut } from "../../build/eval/leave-one-out.ts";
import { compileRecords } from "../../build/records/compile.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { openClaimIndex } from "../../src/core/matching/claim-index.ts";
import { PATHS, type SampleValues, sampleFiles, sampleValues } from "./sample-records.ts";

async function compiled(seed: (values: SampleValues) => void = () => {}) {
  const values = sampleValues();
  seed(values);
  const records = await compileRecords(sampleFiles(values));
  return { ...records, knowledge: openKnowledge(records.bytes) };
}

describe("compiled records", () => {
  test("open as what the files say", async () => {
    const { knowledge, version, counts, refusals } = await compiled();
    const values = sampleValues();
    assert.deepEqual(refusals, []);
    assert.equal(version, "2025-06-30");
    assert.equal(knowledge.dataVersion, version);
    assert.deepEqual(knowledge.sources, values.sources);
    assert.deepEqual(knowledge.record("bridge-closed"), values.closed);
    assert.deepEqual(counts, {
      stories: 1,
      claims: 2,
      questions: 1,
      sources: 2,
      authorities: 3,
      frames: 1,
      wordings: { en: 10, es: 6 },
      nearMisses: 8,
    });
  });

  test("carry a question's authorities in full", async () => {
    const { knowledge } = await compiled();
    assert.deepEqual(
      knowledge.question("who-may-close")?.authorities.map(({ citation }) => citation),
      ["33 U.S.C. 494", "UN Charter, art. 51"],
    );
  });

  test("are the same bytes for the same files", async () => {
    const [once, again] = [await compiled(), await compiled()];
    assert.deepEqual(once.bytes, again.bytes);
  });

  test("go without a refused record, and without the links to it", async () => {
    const { knowledge, refusals } = await compiled(({ closed }) => closed.speakers.push("nobody"));
    assert.deepEqual(
      refusals.map(({ rule, file }) => [rule, file]),
      [["dangling-id", PATHS.closed]],
    );
    assert.deepEqual(knowledge.recordIds, ["mayor-safe-words"]);
    assert.deepEqual(knowledge.question("who-may-close")?.relatedClaims, []);
    assert.equal(openClaimIndex(knowledge.claimIndex).frame("bridge-closed"), null);
  });

  test("keep a record that only asks for more", async () => {
    const { knowledge, faults, refusals } = await compiled(({ closed }) => closed.wordings.es.pop());
    assert.equal(faults.length, 1);
    assert.deepEqual(refusals, []);
    assert.ok(knowledge.record("bridge-closed"));
  });

  test("go without a source whose frames need it", async () => {
    const { knowledge, refusals } = await compiled(({ sources, closedFrame }) => {
      sources[0].aliases.push("x");
      closedFrame.readings[0].who = "orr-council";
    });
    assert.deepEqual(refusals.map(({ rule }) => rule).sort(), ["short-alias", "unknown-concept"]);
    assert.deepEqual(
      knowledge.sources.map(({ id }) => id),
      ["mayor-lind"],
    );
  });
});

describe("records tried on themselves", () => {
  const QUOTING = 'The mayor said "everything we build here will stand for good" on Wednesday.';

  test("a wording that only its own quotation finds is lost when it is taken out", async () => {
    const { knowledge } = await compiled(({ mayor }) => mayor.wordings.en.push(QUOTING));
    const outcome = new LeaveOneOut(knowledge).wordings().find(({ text }) => text === QUOTING);
    assert.equal(outcome?.isAccepted, false);
  });

  test("a wording that the record's quotation finds is accepted at rank 1", async () => {
    const text = "“That bridge will outlive me and my successor,” Lind said.";
    const { knowledge } = await compiled(({ mayor }) => mayor.wordings.en.push(text));
    const outcome = new LeaveOneOut(knowledge).wordings().find((each) => each.text === text);
    assert.deepEqual([outcome?.rank, outcome?.isAccepted], [1, true]);
  });

  test("each near miss tells what refused it", async () => {
    const CASES = [
      ["The bridge on Orr Street was closed to traffic.", null],
      ["The Orr Street bridge was never closed.", "mood: negated"],
      ["The Orr Street bridge was closed on 9 May 2025.", "another date"],
      ["The rail bridge by Orr Street was closed.", "guard of the frame"],
      ["The council painted its own doors.", "not proposed"],
    ] as const;
    const { knowledge } = await compiled(({ closed }) => {
      closed.nearMisses = CASES.map(([sentence]) => ({ sentence, why: null }));
    });
    const outcomes = new LeaveOneOut(knowledge).nearMisses();
    for (const [sentence, guard] of CASES) {
      const outcome = outcomes.find(({ text }) => text === sentence);
      assert.equal(outcome?.refusal?.guard ?? null, guard, sentence);
    }
  });
});
