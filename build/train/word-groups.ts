import { readFileSync } from "node:fs";
import { wordFeature } from "../../src/core/claims/word-feature.ts";
import { joinHash } from "../../src/core/text/hash.ts";
import type { LogisticModel } from "./logistic.ts";

const FILE = "src/models/word-clusters.txt";
const TEMPLATE = 250;

/** Word groups as features of training only: a linear model's weight of a group is a weight of each word in it. */
export interface WordGroups {
  /** The features with those of the groups of their words, a group once for each of its words. */
  add(features: Uint32Array): Uint32Array;
  /** The model without group features, their weights added to those of the words. */
  spread(model: LogisticModel): LogisticModel;
}

/** Reads src/models/word-clusters.txt. Throws where it is missing. */
export function readWordGroups(): WordGroups {
  const groupsOf = new Map<number, number[]>();
  for (const row of readFileSync(FILE, "utf8").trim().split("\n")) {
    const [word, ...groups] = row.split(" ");
    groupsOf.set(
      wordFeature(word!),
      groups.map((group, level) => joinHash(TEMPLATE + level, Number(group))),
    );
  }
  return {
    add: (features) =>
      Uint32Array.from([...features, ...[...features].flatMap((hash) => groupsOf.get(hash) ?? [])]),
    spread: ({ weights, biases }) => {
      const spread = new Map(weights);
      for (const groups of groupsOf.values()) for (const group of groups) spread.delete(group);
      for (const [word, groups] of groupsOf) {
        spread.set(
          word,
          biases.map((_, y) =>
            [word, ...groups].reduce((sum, hash) => sum + (weights.get(hash)?.[y] ?? 0), 0),
          ),
        );
      }
      return { weights: spread, biases };
    },
  };
}
