import { writeFileSync } from "node:fs";
import { decode, LABELS } from "../../src/core/attribution/tagger/decode.ts";
import { openWeights } from "../../src/core/text/packed-weights.ts";
import { corpusFiles, isHeldOut, readCorpusFile } from "../corpus/read-corpus.ts";
import type { LabelledWords } from "./train-crf.ts";
import { labelledSentences, trainTagger } from "./train-tagger.ts";

/**
 * Trains the span tagger on the project's corpus, without the held-out fifth, and writes src/models/tagger.bin.
 * `npx tsx build/train/tagger.ts [--all]`. The same corpus gives the same bytes. `--all` trains on the held-out texts too.
 */
function main(): void {
  const everything = process.argv.includes("--all");
  const texts = corpusFiles().flatMap((file) => readCorpusFile(file).texts);
  const train = texts.filter((text) => everything || !isHeldOut(text.id)).flatMap(labelledSentences);
  console.log(`${train.length} sentences to train on`);
  const bytes = trainTagger(train, console.log);
  writeFileSync("src/models/tagger.bin", bytes);
  for (const lang of ["en", "es"])
    report(
      `held out, ${lang}`,
      texts.filter((text) => isHeldOut(text.id) && text.lang === lang).flatMap(labelledSentences),
      bytes,
    );
  console.log(`src/models/tagger.bin: ${bytes.length} bytes`);
}

function report(name: string, examples: readonly LabelledWords[], bytes: Uint8Array): void {
  const model = openWeights(bytes)!;
  const right = new Array<number>(LABELS.length).fill(0);
  const given = new Array<number>(LABELS.length).fill(0);
  const wanted = new Array<number>(LABELS.length).fill(0);
  for (const example of examples) {
    decode(example.features, model)
      .map((label) => LABELS.indexOf(label as "O"))
      .forEach((y, i) => {
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
