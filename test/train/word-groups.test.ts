import assert from "node:assert/strict";
import { test } from "node:test";
import { readWordGroups } from "../../build/train/word-groups.ts";
import { wordFeature } from "../../src/core/claims/word-feature.ts";

test("a weight spread over the words of its group scores them as the group did", () => {
  const groups = readWordGroups();
  const sentence = Uint32Array.from(["price", "voted", "qqqq"].map(wordFeature));
  const withGroups = groups.add(sentence);
  assert.ok(withGroups.length > sentence.length);
  const weights = new Map([...withGroups].map((hash, i) => [hash, [i + 1, -i]] as const));
  const spread = groups.spread({ weights, biases: [0, 0] });
  const score = (features: Uint32Array, of: ReadonlyMap<number, readonly number[]>, y: number): number =>
    [...features].reduce((sum, hash) => sum + (of.get(hash)?.[y] ?? 0), 0);
  for (const y of [0, 1]) {
    assert.equal(score(sentence, spread.weights, y), score(withGroups, weights, y));
  }
  for (const hash of withGroups.slice(sentence.length)) assert.equal(spread.weights.has(hash), false);
});
