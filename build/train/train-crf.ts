import { packWeights } from "../../src/core/text/packed-weights.ts";
import { CrfFit } from "./crf-fit.ts";
import { generator } from "./logistic.ts";

/** A sentence to train on: hashed features and the number of the right label, one of each a word. */
export interface LabelledWords {
  readonly features: readonly Uint32Array[];
  readonly gold: Uint8Array;
}

export interface CrfOptions {
  readonly labels: number;
  readonly epochs: number;
  /** The weights are the mean of those at the end of each epoch from this one on, counted from 1. */
  readonly averageFrom: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of a word's features hidden at each step, so that no single one is leant on. */
  readonly dropout: number;
  /** Features seen less often are left out. */
  readonly leastCount: number;
  /** Features kept, those of the largest weights. */
  readonly mostFeatures: number;
  /** The weights are the mean of fits that begin from these, as the order of the sentences and what is hidden leave their marks. */
  readonly seeds: readonly number[];
  readonly log: (line: string) => void;
}

/** Fits a linear-chain CRF (Lafferty et al. 2001) by AdaGrad, prunes it, quantises it to int8 and packs it. */
export function trainCrf(examples: readonly LabelledWords[], options: CrfOptions): Uint8Array {
  const index = indexFeatures(examples, options.leastCount);
  options.log(`${index.size} features seen at least ${options.leastCount} times`);
  const sentences = examples.map(({ features, gold }) => ({
    gold,
    rows: features.map((hashes) =>
      Int32Array.from([...hashes].map((hash) => index.get(hash) ?? -1).filter((row) => row >= 0)),
    ),
  }));
  const means = options.seeds.map((seed) => fitOnce(sentences, index.size, seed, options));
  const mean = (of: (each: Fitted) => Float32Array): Float32Array =>
    of(means[0]!).map((_, i) => means.reduce((sum, each) => sum + of(each)[i]!, 0) / means.length);
  const weights = mean((each) => each.weights);
  const transitions = mean((each) => each.transitions);
  // At reading time no feature is hidden, so each counts for less.
  return quantise(
    index,
    weights.map((weight) => weight * (1 - options.dropout)),
    transitions,
    options,
  );
}

interface Fitted {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

function fitOnce(
  sentences: readonly { readonly rows: readonly Int32Array[]; readonly gold: Uint8Array }[],
  features: number,
  seed: number,
  options: CrfOptions,
): Fitted {
  const { epochs, averageFrom, dropout, log } = options;
  const fit = new CrfFit(features, options);
  const random = generator(seed);
  const order = sentences.map((_, i) => i);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const i of order) {
      const { rows, gold } = sentences[i]!;
      loss += fit.step(
        rows.map((own) => own.filter(() => random() >= dropout)),
        gold,
      );
    }
    log(`seed ${seed}, epoch ${epoch}: ${(loss / order.length).toFixed(3)} nats a sentence`);
    if (epoch >= averageFrom) fit.addToMean();
  }
  return fit.mean();
}

function indexFeatures(examples: readonly LabelledWords[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hashes of features) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) index.set(hash, index.size);
  return index;
}

function quantise(
  index: ReadonlyMap<number, number>,
  weights: Float32Array,
  transitions: Float32Array,
  { labels, mostFeatures }: CrfOptions,
): Uint8Array {
  const strength = (row: number): number => {
    let most = 0;
    for (let y = 0; y < labels; y++) most = Math.max(most, Math.abs(weights[row * labels + y]!));
    return most;
  };
  const ranked = [...index].sort((a, b) => strength(b[1]) - strength(a[1])).slice(0, mostFeatures);
  const kept = ranked.sort((a, b) => a[0] - b[0]);
  let most = 0;
  for (const [, row] of kept) most = Math.max(most, strength(row));
  for (const value of transitions) most = Math.max(most, Math.abs(value));
  const scale = most / 127;
  const packed = new Int8Array(kept.length * labels);
  kept.forEach(([, row], i) => {
    for (let y = 0; y < labels; y++) packed[i * labels + y] = Math.round(weights[row * labels + y]! / scale);
  });
  return packWeights(
    kept.map(([hash]) => hash),
    packed,
    Int8Array.from(transitions, (value) => Math.round(value / scale)),
    labels,
    scale,
  );
}
