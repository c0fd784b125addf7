import type { PackedWeights } from "../../text/packed-weights.ts";

/** Labels of a word in a sentence, by number. */
export const LABELS = ["O", "Source", "Cue", "Content", "Via"] as const;
export type WordLabel = (typeof LABELS)[number];

/** The likeliest labels of a sentence's words by Viterbi's algorithm. Linear in the number of words. */
export function decode(
  features: readonly Uint32Array[],
  model: PackedWeights,
  bias: readonly number[] = [],
): WordLabel[] {
  const { labels, transitions, weights, hashes, starts, shift } = model;
  const n = features.length;
  const back = new Uint8Array(n * labels);
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  const own = new Int32Array(labels);
  for (let i = 0; i < n; i++) {
    own.fill(0);
    // The lookup is written out here because it takes most of the time of reading a page.
    const found = features[i]!;
    for (let f = 0; f < found.length; f++) {
      const hash = found[f]!;
      const end = starts[(hash >>> shift) + 1]!;
      let row = starts[hash >>> shift]!;
      while (row < end && hashes[row]! < hash) row++;
      if (row === end || hashes[row] !== hash) continue;
      const at = row * labels;
      for (let label = 0; label < labels; label++) own[label]! += weights[at + label]!;
    }
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
    [scores, next] = [next, scores];
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
