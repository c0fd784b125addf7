import { existsSync, readFileSync } from "node:fs";
import { findClaims } from "../../src/core/claims/find-claims.ts";
import type { Models } from "../../src/core/knowledge.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import { measureClaims, type Scored } from "./claim-measures.ts";

const FILE = "../shared/data/claims/claimbuster-kfold_25ncs.csv";
/** ClaimBuster asks for the claims worth a check, far fewer than all claims: the threshold is chosen on every n-th of its rows. */
const CHOOSING = 4;

/** Every row of ClaimBuster by its surest sentence; null, with a word about it, where the data is not at hand. */
export function scoreClaimBuster(models: Models): Scored[] | null {
  if (!existsSync(FILE)) {
    console.log(`${FILE} is not here`);
    return null;
  }
  return readFileSync(FILE, "utf8")
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const row = /^\d+,-?\d+,([01]),(.*)$/.exec(line.trim());
      if (!row) return [];
      const text = row[2]!.replace(/^"|"$/g, "").replaceAll('""', '"');
      const article = {
        ...articleFromText(text, { lang: "en" }),
        blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
      };
      const sentences = splitSentences(article);
      const nobody = sentences.map(() => null);
      const claims = findClaims(article, sentences, nobody, models);
      return [{ score: Math.max(0, ...claims.map((claim) => claim.checkWorthiness)), gold: row[1] === "1" }];
    });
}

/**
 * The table's row: F1 at a threshold from other rows, and how well the scores rank, which no threshold changes: average
 * precision, beside the share of check-worthy rows, which is what chance reaches.
 */
export function claimBusterRow(scored: readonly Scored[]): Record<string, unknown> {
  const isChoosing = (_: unknown, i: number): boolean => i % CHOOSING === 0;
  const { at } = best(scored.filter(isChoosing));
  const others = scored.filter((row, i) => !isChoosing(row, i));
  const all = best(scored);
  const share = scored.filter(({ gold }) => gold).length / scored.length;
  return {
    split: "ClaimBuster as given",
    sentences: others.length,
    ...measureClaims(others, at),
    published: `linear model trained on it .76; threshold ${at.toFixed(2)} from the other ${scored.length - others.length} rows, best of all ${all.f1.toFixed(3)} at ${all.at.toFixed(2)}; average precision ${all.precision.toFixed(3)}, ${share.toFixed(3)} by chance`,
  };
}

/** The score from which on F1 of the claims is highest, and the average precision. */
function best(scored: readonly Scored[]): {
  readonly f1: number;
  readonly at: number;
  readonly precision: number;
} {
  const positives = scored.filter(({ gold }) => gold).length;
  let highest = { f1: 0, at: 0 };
  let tp = 0;
  let precision = 0;
  [...scored]
    .sort((a, b) => b.score - a.score)
    .forEach(({ gold, score }, i) => {
      if (gold) {
        tp++;
        precision += tp / (i + 1) / positives;
      }
      const f1 = (2 * tp) / (i + 1 + positives);
      if (f1 > highest.f1) highest = { f1, at: score };
    });
  return { ...highest, precision };
}
