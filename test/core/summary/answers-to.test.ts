import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Annotation } from "../../../src/core/model/annotation.ts";
import type { Stance } from "../../../src/core/model/attribution.ts";
import { answersTo } from "../../../src/core/summary/answers-to.ts";
import { samplePage } from "../../sample-page.ts";

const base = samplePage().annotations[0]!;

function page(sentences: readonly (readonly [string, Stance | null])[]): Annotation[] {
  return sentences.map(([exact, stance], index) => ({
    ...base,
    id: `s${index}`,
    quote: { ...base.quote, exact },
    attribution: stance === null ? null : { ...base.attribution!, stance },
  }));
}

const filler = (count: number) =>
  Array.from({ length: count }, () => ["Nothing of the kind.", null] as const);
const idsFor = (index: number, annotations: readonly Annotation[]) =>
  answersTo(annotations[index]!, annotations).map((each) => each.id);

describe("answers beside a claim", () => {
  test("a refusal in the next paragraph belongs to it", () => {
    assert.deepEqual(
      idsFor(
        0,
        page([
          ["The bridge was closed.", "asserts"],
          ["The council declined.", "no-comment"],
        ]),
      ),
      ["s1"],
    );
  });
  test("a refusal far away does not", () => {
    assert.deepEqual(
      idsFor(0, page([["The bridge was closed.", "asserts"], ...filler(9), ["It declined.", "no-comment"]])),
      [],
    );
  });
  test("a denial far away does, when it speaks of the same thing", () => {
    const sentences = page([
      ["The council closed the bridge without warning.", "asserts"],
      ...filler(9),
      ["The council denied that the bridge was closed.", "denies"],
      ["The mayor denied taking money.", "denies"],
    ]);
    assert.deepEqual(idsFor(0, sentences), ["s10"]);
  });
  test("an answer has no answers", () => {
    assert.deepEqual(
      idsFor(
        1,
        page([
          ["He denied it.", "denies"],
          ["They declined.", "no-comment"],
        ]),
      ),
      [],
    );
  });
});
