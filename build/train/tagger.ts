import { mkdirSync, writeFileSync } from "node:fs";
import { findSpans } from "../../src/core/attribution/find-spans.ts";
import { packOf } from "../../src/core/attribution/lexicon/pack-of.ts";
import { type SentenceView, viewSentences } from "../../src/core/attribution/sentence-view.ts";
import { decode, LABELS } from "../../src/core/attribution/tagger/decode.ts";
import { featuresOf } from "../../src/core/attribution/tagger/features.ts";
import { surroundingsOf } from "../../src/core/attribution/tagger/surroundings.ts";
import { openWeights, packWeights } from "../../src/core/text/packed-weights.ts";
import {
  type CorpusSentence,
  corpusFiles,
  isHeldOut,
  readCorpusFile,
  toArticle,
} from "../corpus/read-corpus.ts";
import { generator } from "./logistic.ts";

/**
 * Trains the span tagger on the project's corpus, without the held-out fifth, and writes src/models/tagger.bin.
 * `npx tsx build/train/tagger.ts [--all] [--epochs=N]`. A linear-chain CRF (Lafferty et al. 2001) by AdaGrad, then
 * pruned and quantised to int8. The same corpus gives the same bytes. `--all` trains on the held-out texts too.
 */
const EPOCHS = Number(/--epochs=(\d+)/.exec(process.argv.join(" "))?.[1] ?? 8);
/** The weights are the mean of those at the end of each epoch from this one on. */
const AVERAGE_FROM = 3;
/** A feature seen less often than this in training is left out. */
const LEAST_COUNT = 3;
const RATE = 0.12;
const L2 = 2e-6;
/** Share of a word's features hidden at each step, so that no single one is leant on. */
const DROPOUT = 0.45;
/** Features kept, those of the largest weights: at nine bytes each, what fits in the budget of the weights. */
const MOST_FEATURES = 80_000;

interface Example {
  readonly features: Uint32Array[];
  readonly gold: Uint8Array;
  readonly words: number;
  rows: Int32Array[];
  readonly lang: string;
}

const L = LABELS.length;

function main(): void {
  const everything = process.argv.includes("--all");
  const train: Example[] = [];
  const dev: Example[] = [];
  for (const text of corpusFiles().flatMap((file) => readCorpusFile(file).texts)) {
    const pack = packOf(text.lang);
    if (!pack) continue;
    const { article, sentences } = toArticle(text);
    const { views } = viewSentences(article, sentences, pack);
    const spans = views.map((view) => findSpans(view, pack));
    views.forEach((view, i) => {
      const features = featuresOf(view, spans[i]!, pack, surroundingsOf(views, spans, i));
      const example: Example = {
        features,
        gold: goldLabels(view, text.sentences[i]!),
        words: features.length,
        rows: [],
        lang: text.lang,
      };
      if (isHeldOut(text.id)) dev.push(example);
      if (!isHeldOut(text.id) || everything) train.push(example);
    });
  }
  const index = indexFeatures(train);
  console.log(
    `${train.length} sentences to train on, ${dev.length} held out, ${index.size} features seen at least ${LEAST_COUNT} times`,
  );
  for (const example of [...train, ...dev]) {
    example.rows = example.features.map((hashes) =>
      Int32Array.from([...hashes].map((hash) => index.get(hash) ?? -1).filter((row) => row >= 0)),
    );
  }
  const weights = new Float32Array(index.size * L);
  const transitions = new Float32Array((L + 1) * L);
  fit(train, weights, transitions);
  // At reading time no feature is hidden, so each counts for less.
  for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - DROPOUT;
  const bytes = quantise(index, weights, transitions);
  const model = openWeights(bytes)!;
  mkdirSync("src/models", { recursive: true });
  writeFileSync("src/models/tagger.bin", bytes);
  for (const lang of ["en", "es"])
    report(
      `held out, ${lang}`,
      dev.filter((example) => example.lang === lang),
      (example) => decode(example.features, model).map((label) => LABELS.indexOf(label)),
    );
  console.log(`src/models/tagger.bin: ${bytes.length} bytes`);
}

/** The main attribution's labels; a second one labels only words that the main one leaves. */
export function goldLabels(view: SentenceView, row: CorpusSentence): Uint8Array {
  const gold = new Uint8Array(view.words.length);
  const label = { source: 1, cue: 2, content: 3, via: 4 } as const;
  const spans = row.spans.map((span) => ({ ...span, length: span.end - span.start }));
  const highest = Math.max(1, ...spans.map((span) => span.attribution));
  for (let attribution = 1; attribution <= highest; attribution++) {
    const own = spans.filter((span) => span.attribution === attribution).sort((a, b) => b.length - a.length);
    // An attribution inside another's content stays content, as in PolNeAR.
    const cue = own.find((span) => span.role === "cue") ?? own[0];
    if (
      attribution > 1 &&
      cue &&
      view.words.some(
        (word, i) =>
          gold[i] === 3 &&
          word.start - view.sentence.start >= cue.start &&
          word.end - view.sentence.start <= cue.end,
      )
    )
      continue;
    const fresh = new Uint8Array(view.words.length);
    for (const span of own) {
      view.words.forEach((word, i) => {
        const start = word.start - view.sentence.start;
        if (start >= span.start && start < span.end) fresh[i] = label[span.role];
      });
    }
    fresh.forEach((value, i) => {
      if (value !== 0 && gold[i] === 0) gold[i] = value;
    });
  }
  return gold;
}

function indexFeatures(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const example of examples)
    for (const hashes of example.features)
      for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= LEAST_COUNT) index.set(hash, index.size);
  return index;
}

function fit(examples: readonly Example[], weights: Float32Array, transitions: Float32Array): void {
  const squares = new Float32Array(weights.length).fill(0.01);
  const transitionSquares = new Float32Array(transitions.length).fill(0.01);
  const sums = new Float64Array(weights.length);
  const transitionSums = new Float64Array(transitions.length);
  const random = generator(7);
  const order = examples.map((_, i) => i);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const i of order)
      loss += step(dropped(examples[i]!, random), weights, transitions, squares, transitionSquares);
    console.log(`epoch ${epoch}: ${(loss / examples.length).toFixed(3)} nats a sentence`);
    if (epoch >= AVERAGE_FROM) {
      for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!;
      for (let i = 0; i < transitions.length; i++) transitionSums[i]! += transitions[i]!;
    }
  }
  const epochs = EPOCHS - AVERAGE_FROM + 1;
  for (let i = 0; i < weights.length; i++) weights[i] = sums[i]! / epochs;
  for (let i = 0; i < transitions.length; i++) transitions[i] = transitionSums[i]! / epochs;
}

function dropped(example: Example, random: () => number): Example {
  const rows = example.rows.map((own) => own.filter(() => random() >= DROPOUT).map((row) => row));
  return { ...example, rows };
}

/** One step of gradient descent on a sentence's negative log-likelihood; returns that. */
function step(
  example: Example,
  weights: Float32Array,
  transitions: Float32Array,
  squares: Float32Array,
  transitionSquares: Float32Array,
): number {
  const { rows, gold } = example;
  const n = rows.length;
  if (n === 0) return 0;
  const own = new Float64Array(n * L);
  for (let i = 0; i < n; i++)
    for (const row of rows[i]!) for (let y = 0; y < L; y++) own[i * L + y]! += weights[row * L + y]!;
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  for (let y = 0; y < L; y++) alpha[y] = transitions[L * L + y]! + own[y]!;
  for (let i = 1; i < n; i++)
    for (let y = 0; y < L; y++)
      alpha[i * L + y] =
        own[i * L + y]! + logSum(L, (x) => alpha[(i - 1) * L + x]! + transitions[x * L + y]!);
  for (let i = n - 2; i >= 0; i--)
    for (let x = 0; x < L; x++)
      beta[i * L + x] = logSum(
        L,
        (y) => transitions[x * L + y]! + own[(i + 1) * L + y]! + beta[(i + 1) * L + y]!,
      );
  const z = logSum(L, (y) => alpha[(n - 1) * L + y]!);
  let goldScore = transitions[L * L + gold[0]!]!;
  for (let i = 0; i < n; i++) {
    goldScore += own[i * L + gold[i]!]!;
    if (i > 0) goldScore += transitions[gold[i - 1]! * L + gold[i]!]!;
  }
  for (let i = 0; i < n; i++) {
    for (let y = 0; y < L; y++) {
      const gradient = Math.exp(alpha[i * L + y]! + beta[i * L + y]! - z) - (gold[i] === y ? 1 : 0);
      if (i === 0) update(transitions, transitionSquares, L * L + y, gradient);
      if (Math.abs(gradient) < 1e-4) continue;
      for (const row of rows[i]!) update(weights, squares, row * L + y, gradient);
    }
    if (i === 0) continue;
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) {
        const p = Math.exp(
          alpha[(i - 1) * L + x]! + transitions[x * L + y]! + own[i * L + y]! + beta[i * L + y]! - z,
        );
        update(transitions, transitionSquares, x * L + y, p - (gold[i - 1] === x && gold[i] === y ? 1 : 0));
      }
    }
  }
  return z - goldScore;
}

function update(values: Float32Array, squares: Float32Array, at: number, gradient: number): void {
  const full = gradient + L2 * values[at]!;
  squares[at]! += full * full;
  values[at]! -= (RATE * full) / Math.sqrt(squares[at]!);
}

function logSum(count: number, term: (i: number) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  const terms = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const value = term(i);
    terms[i] = value;
    if (value > most) most = value;
  }
  let sum = 0;
  for (const value of terms) sum += Math.exp(value - most);
  return most + Math.log(sum);
}

function quantise(
  index: ReadonlyMap<number, number>,
  weights: Float32Array,
  transitions: Float32Array,
): Uint8Array {
  const strength = (row: number): number => {
    let most = 0;
    for (let y = 0; y < L; y++) most = Math.max(most, Math.abs(weights[row * L + y]!));
    return most;
  };
  const ranked = [...index].sort((a, b) => strength(b[1]) - strength(a[1])).slice(0, MOST_FEATURES);
  const kept = ranked.sort((a, b) => a[0] - b[0]);
  let most = 0;
  for (const [, row] of kept) most = Math.max(most, strength(row));
  for (const value of transitions) most = Math.max(most, Math.abs(value));
  const scale = most / 127;
  const packed = new Int8Array(kept.length * L);
  kept.forEach(([, row], i) => {
    for (let y = 0; y < L; y++) packed[i * L + y] = Math.round(weights[row * L + y]! / scale);
  });
  return packWeights(
    kept.map(([hash]) => hash),
    packed,
    Int8Array.from(transitions, (value) => Math.round(value / scale)),
    L,
    scale,
  );
}

function report(name: string, examples: readonly Example[], label: (example: Example) => number[]): void {
  const right = new Array<number>(L).fill(0);
  const given = new Array<number>(L).fill(0);
  const wanted = new Array<number>(L).fill(0);
  for (const example of examples) {
    label(example).forEach((y, i) => {
      given[y]!++;
      wanted[example.gold[i]!]!++;
      if (y === example.gold[i]) right[y]!++;
    });
  }
  const f1 = (ys: readonly number[]): string => {
    const sum = (values: readonly number[]): number => ys.reduce((total, y) => total + values[y]!, 0);
    return ((2 * sum(right)) / (sum(given) + sum(wanted))).toFixed(3);
  };
  console.log(
    `${name}: source ${f1([1])}, cue ${f1([2])}, content ${f1([3])}, via ${f1([4])}, micro of three ${f1([1, 2, 3])}`,
  );
}

main();
