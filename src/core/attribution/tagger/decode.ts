import { type PackedWeights, rowOf } from "../../text/packed-weights.ts";

/** Labels of a word in a sentence, by number. */
export const LABELS = ["O", "Source", "Cue", "Content", "Via"] as const;
export type WordLabel = (typeof LABELS)[number];

/** The likeliest labels of a sentence's words by Viterbi's algorithm. Linear in the number of words. */
export function decode(
  features: readonly Uint32Array[],
  model: PackedWeights,
  bias: readonly number[] = [],
): WordLabel[] {
  const { labels, transitions, weights } = model;
  const n = features.length;
  const back = new Uint8Array(n * labels);
  let scores = new Float64Array(labels);
  for (let i = 0; i < n; i++) {
    const own = new Float64Array(labels);
    for (const hash of features[i]!) {
      const row = rowOf(model, hash);
      if (row < 0) continue;
      for (let label = 0; label < labels; label++) own[label]! += weights[row * labels + label]!;
    }
    const next = new Float64Array(labels);
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (i === 0) best = transitions[labels * labels + to]!;
      else {
        for (let label = 0; label < labels; label++) {
          const score = scores[label]! + transitions[label * labels + to]!;
          if (score > best) {
            best = score;
            from = label;
          }
        }
      }
      back[i * labels + to] = from;
      next[to] = best + own[to]! + (bias[to] ?? 0) / model.scale;
    }
    scores = next;
  }
  const path: WordLabel[] = new Array<WordLabel>(n);
  let label = 0;
  for (let candidate = 1; candidate < labels; candidate++)
    if (scores[candidate]! > scores[label]!) label = candidate;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = LABELS[label]!;
    label = back[i * labels + label]!;
  }
  return path;
}
