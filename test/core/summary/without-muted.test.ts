import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toCsv } from "../../../src/core/export/to-csv.ts";
import { withoutMuted } from "../../../src/core/summary/without-muted.ts";
import { samplePage, sampleRecord } from "../../sample-page.ts";

const QUESTION = {
  id: "who-may-close",
  topic: "bridge",
  short: "Who may close it?",
  question: "Who may close a bridge?",
  whyItMatters: "It leads to the harbour.",
  history: [],
  positions: [],
  authorities: [],
  wouldSettle: "A ruling.",
  triggers: [],
};

/** Two sentences of the same record, which raises a question; one of a sentence of its own. */
function page() {
  const { annotations } = samplePage();
  const first = annotations[0]!;
  return samplePage({
    annotations: [
      first,
      { ...first, id: "s1", quote: { ...first.quote, exact: "It stays closed, they said." } },
    ],
    records: [sampleRecord({ legalQuestions: [QUESTION.id] })],
    legalQuestions: [QUESTION as never],
  });
}

describe("a page without what is muted", () => {
  test("is the page itself where nothing is muted", () => {
    const whole = page();
    assert.equal(withoutMuted(whole, { records: [], sentences: [] }), whole);
  });

  test("has no match of a muted record and no question that only that record raised", () => {
    const left = withoutMuted(page(), { records: ["bridge-closed"], sentences: [] });
    assert.deepEqual(
      left.annotations.map(({ id, matches }) => [id, matches.length]),
      [
        ["s0", 0],
        ["s1", 0],
      ],
    );
    assert.equal(left.summary.matched, 0);
    assert.equal(left.summary.attributed, 2);
    assert.deepEqual(left.legalQuestions, []);
    assert.doesNotMatch(toCsv(left), /bridge-closed/);
  });

  test("keeps a question that a sentence raises itself", () => {
    const whole = page();
    const annotations = whole.annotations.map((each) => ({ ...each, legalQuestions: [QUESTION.id] }));
    const left = withoutMuted({ ...whole, annotations }, { records: ["bridge-closed"], sentences: [] });
    assert.equal(left.legalQuestions.length, 1);
  });

  test("has nothing of a muted sentence, and rests on its source by that much less", () => {
    const left = withoutMuted(page(), { records: [], sentences: ["It stays closed, they said."] });
    assert.deepEqual(
      left.annotations.map(({ id }) => id),
      ["s0"],
    );
    assert.deepEqual(left.summary.unnamedOnly, ["s0"]);
    assert.deepEqual(
      left.summary.origins.map(({ annotationIds }) => annotationIds),
      [["s0"]],
    );
    assert.equal(left.summary.sentences, 1, "as many were read as before");
    assert.equal(left.legalQuestions.length, 1);
  });
});
