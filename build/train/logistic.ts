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
  /** Of the order of the examples and of what is hidden; 11 where it does not matter. */
  readonly seed?: number;
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

/** A fitted model: weights of each hashed feature, one per class, and the biases. */
export interface LogisticModel {
  readonly weights: ReadonlyMap<number, readonly number[]>;
  readonly biases: readonly number[];
}

/** Fits by AdaGrad and packs in the tagger's format. */
export function trainLogistic(examples: readonly LabelledFeatures[], options: LogisticOptions): Uint8Array {
  return packLogistic(fitLogistic(examples, options));
}

/** Fits by AdaGrad (Duchi et al. 2011) with dropout over the features. */
export function fitLogistic(examples: readonly LabelledFeatures[], options: LogisticOptions): LogisticModel {
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
  const random = generator(options.seed ?? 11);
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
  const rowOf = (row: number, factor: number): number[] =>
    Array.from(weights.subarray(row * classes, (row + 1) * classes), (weight) => weight * factor);
  return {
    weights: new Map([...index].map(([hash, row]) => [hash, rowOf(row, 1 - dropout)])),
    biases: rowOf(bias, 1),
  };
}

/** The mean of models fitted to the same examples, which is surer than any of them. */
export function meanOfModels(models: readonly LogisticModel[]): LogisticModel {
  const mean = (rows: readonly (readonly number[])[]): number[] =>
    rows[0]!.map((_, y) => rows.reduce((sum, row) => sum + row[y]!, 0) / rows.length);
  return {
    weights: new Map(
      [...models[0]!.weights.keys()].map((hash) => [
        hash,
        mean(models.map(({ weights }) => weights.get(hash)!)),
      ]),
    ),
    biases: mean(models.map(({ biases }) => biases)),
  };
}

/** A model as it ships, in eight bits a weight, the biases in the row of the start; features whose weights round to 0 left out. */
export function packLogistic({ weights, biases }: LogisticModel): Uint8Array {
  const classes = biases.length;
  let most = 0;
  for (const row of [...weights.values(), biases])
    for (const weight of row) most = Math.max(most, Math.abs(weight));
  const scale = most / 127;
  const kept = [...weights]
    .map(([hash, row]) => ({ hash, row: row.map((weight) => Math.round(weight / scale)) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .sort((a, b) => a.hash - b.hash);
  const transitions = new Int8Array((classes + 1) * classes);
  biases.forEach((weight, y) => {
    transitions[classes * classes + y] = Math.round(weight / scale);
  });
  return packWeights(
    kept.map(({ hash }) => hash),
    Int8Array.from(kept.flatMap(({ row }) => row)),
    transitions,
    classes,
    scale,
  );
}
