import assert from "node:assert/strict";
import { test } from "node:test";
import { kindsOf } from "../../../src/core/claims/kinds-of.ts";
import { splitContractions } from "../../../src/core/claims/split-contractions.ts";
import { wordsOf } from "../../../src/core/text/words.ts";

function kindIn(text: string, wanted: string): string {
  const words = splitContractions(wordsOf(text).filter((word) => word.isWord));
  return kindsOf(words, "en")[words.findIndex((word) => word.lower === wanted)]!;
}

test("a plain verb is a present after a plural subject", () => {
  assert.equal(kindIn("They often run out of coal", "run"), "present");
  assert.equal(kindIn("Markets rarely move in May", "move"), "present");
  assert.equal(kindIn("The long run was hard", "run"), "word");
});

test("a plain verb after 'to' or a modal tells of no past", () => {
  assert.equal(kindIn("The board cut its rate", "cut"), "past");
  assert.equal(kindIn("The board wants to cut its rate", "cut"), "word");
  assert.equal(kindIn("The board could not put it off", "put"), "word");
});

test("contractions tell their tense", () => {
  assert.equal(kindIn("They’re here", "'re"), "present");
  assert.equal(kindIn("They'd stay", "'d"), "modal");
  assert.equal(kindIn("The pump won't start", "will"), "future");
  assert.equal(kindIn("The pump doesn't start", "n't"), "not");
  assert.equal(kindIn("The pump doesn't start", "does"), "present");
});

test("the parts of a contraction stand where they are in the text", () => {
  const text = "We can’t, and O’Hara’s won’t.";
  const words = splitContractions(wordsOf(text).filter((word) => word.isWord));
  assert.deepEqual(
    words.map(({ start, end }) => text.slice(start, end)),
    ["We", "ca", "n’t", "and", "O’Hara", "’s", "wo", "n’t"],
  );
});
