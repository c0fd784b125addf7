import { packWeights } from "../../src/core/text/packed-weights.ts";

/** An example of a multinomial logistic model: hashed features and the number of the right class. */
export interface LabelledFeatures {
  readonly features: Uint32Array;
  readonly label: number;
}

export interface LogisticOptions {
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of features hidden at each step. */
  readonly dropout: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
}

/** A generator of its own, so that the same data give the same weights on every machine (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fits by AdaGrad and packs in the tagger's format, the biases in the row of the start. */
export function trainLogistic(examples: readonly LabelledFeatures[], options: LogisticOptions): Uint8Array {
  const { classes, epochs, rate, l2, dropout, leastCount } = options;
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) index.set(hash, index.size);
  const weights = new Float32Array((index.size + 1) * classes);
  const squares = new Float32Array(weights.length).fill(0.01);
  const bias = index.size;
  const rows = examples.map(({ features }) => [
    ...[...features].map((hash) => index.get(hash) ?? -1).filter((row) => row >= 0),
  ]);
  const random = generator(11);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const own = [...rows[i]!.filter(() => random() >= dropout), bias];
      const scores = new Float64Array(classes);
      for (const row of own) for (let y = 0; y < classes; y++) scores[y]! += weights[row * classes + y]!;
      const most = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - most));
      const sum = exps.reduce((total, value) => total + value, 0);
      for (let y = 0; y < classes; y++) {
        const gradient = exps[y]! / sum - (examples[i]!.label === y ? 1 : 0);
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of own) {
          const at = row * classes + y;
          const full = gradient + l2 * weights[at]!;
          squares[at]! += full * full;
          weights[at]! -= (rate * full) / Math.sqrt(squares[at]!);
        }
      }
    }
  }
  const kept = [...index].sort((a, b) => a[0] - b[0]);
  for (const [, row] of kept) for (let y = 0; y < classes; y++) weights[row * classes + y]! *= 1 - dropout;
  const scale = Math.max(...Array.from(weights, Math.abs)) / 127;
  const packed = new Int8Array(kept.length * classes);
  kept.forEach(([, row], i) => {
    for (let y = 0; y < classes; y++)
      packed[i * classes + y] = Math.round(weights[row * classes + y]! / scale);
  });
  const transitions = new Int8Array((classes + 1) * classes);
  for (let y = 0; y < classes; y++)
    transitions[classes * classes + y] = Math.round(weights[bias * classes + y]! / scale);
  return packWeights(
    kept.map(([hash]) => hash),
    packed,
    transitions,
    classes,
    scale,
  );
}
