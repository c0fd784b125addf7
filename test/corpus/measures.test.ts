import assert from "node:assert/strict";
import { test } from "node:test";
import {
  cohensKappa,
  countTokens,
  observedAgreement,
  type Pair,
  tokenF1,
} from "../../build/corpus/measures.ts";

const pairs = (yesYes: number, yesNo: number, noYes: number, noNo: number): Pair[] => [
  ...Array<Pair>(yesYes).fill(["yes", "yes"]),
  ...Array<Pair>(yesNo).fill(["yes", "no"]),
  ...Array<Pair>(noYes).fill(["no", "yes"]),
  ...Array<Pair>(noNo).fill(["no", "no"]),
];
const near = (actual: number | null, expected: number): void => {
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
};

test("kappa takes away what chance alone would agree on", () => {
  near(cohensKappa(pairs(20, 5, 10, 15)), 0.4);
  near(cohensKappa(pairs(45, 15, 25, 15)), 6 / 46);
  near(cohensKappa(pairs(25, 25, 25, 25)), 0);
  near(cohensKappa(pairs(0, 10, 10, 0)), -1);
  near(cohensKappa(pairs(7, 0, 0, 3)), 1);
});

test("kappa takes any number of answers, and answers that only one annotator gave", () => {
  near(
    cohensKappa([
      ["a", "a"],
      ["b", "b"],
      ["c", "d"],
      ["a", "a"],
    ]),
    (0.75 - 5 / 16) / (1 - 5 / 16),
  );
});

test("kappa says nothing where chance leaves no room", () => {
  assert.equal(cohensKappa([]), null);
  assert.equal(cohensKappa(pairs(9, 0, 0, 0)), null);
  assert.equal(observedAgreement([]), null);
  assert.equal(observedAgreement(pairs(3, 1, 0, 0)), 0.75);
});

test("tokens are counted by words, over discontinuous runs", () => {
  const text = "“We left,” Mayor O'Dea told the Post-Herald, “at 2.40am.”";
  const run = (words: string): { start: number; end: number } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const counts = countTokens(text, [run("We left"), run("at 2.40am")], [run("left,” Mayor O'Dea")]);
  assert.deepEqual(counts, { both: 1, first: 4, second: 3 });
  near(tokenF1(counts), 2 / 7);
});

test("a word only half inside a run does not count, and no mark gives no figure", () => {
  const counts = countTokens("said loudly", [{ start: 0, end: 6 }], []);
  assert.deepEqual(counts, { both: 0, first: 1, second: 0 });
  assert.equal(tokenF1(counts), 0);
  assert.equal(tokenF1(countTokens("said", [], [])), null);
});
