/** Shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** F1 over bags of words. */
export function tokenF1(truth: string, found: string): number {
  return overlap(tokens(truth), tokens(found)).f1;
}

/** Over bags of four-word shingles, as in Scrapinghub's article-extraction-benchmark; a shorter text is one shingle. */
export function shingleScore(truth: string, found: string): Score {
  return overlap(shingles(truth), shingles(found));
}

const SHINGLE = 4;

function shingles(text: string): string[] {
  const words = tokens(text);
  if (words.length === 0) return [];
  return Array.from({ length: Math.max(1, words.length - SHINGLE + 1) }, (_, i) =>
    words.slice(i, i + SHINGLE).join(" "),
  );
}

function overlap(truth: readonly string[], found: readonly string[]): Score {
  const left = new Map<string, number>();
  for (const item of truth) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    common++;
  }
  const precision = found.length === 0 ? (truth.length === 0 ? 1 : 0) : common / found.length;
  const recall = truth.length === 0 ? 1 : common / truth.length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
