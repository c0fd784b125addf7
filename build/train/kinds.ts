import { writeFileSync } from "node:fs";
import { classifyKind, KINDS } from "../../src/core/attribution/kind/classify-kind.ts";
import { openWeights } from "../../src/core/text/packed-weights.ts";
import { corpusFiles, isHeldOut, readCorpusFile } from "../corpus/read-corpus.ts";
import { type LabelledSource, labelledSources, trainKinds } from "./train-kinds.ts";

/** Trains the model of source kinds on the corpus without its held-out fifth: src/models/kinds.bin. `npx tsx build/train/kinds.ts [--all]` */
function main(): void {
  const everything = process.argv.includes("--all");
  const texts = corpusFiles().flatMap((file) => readCorpusFile(file).texts);
  const train = texts.filter((text) => everything || !isHeldOut(text.id)).flatMap(labelledSources);
  const bytes = trainKinds(train);
  writeFileSync("src/models/kinds.bin", bytes);
  const model = openWeights(bytes)!;
  console.log(`${train.length} sources to train on; src/models/kinds.bin: ${bytes.length} bytes`);
  for (const lang of ["en", "es"]) {
    const own = texts.filter((text) => isHeldOut(text.id) && text.lang === lang).flatMap(labelledSources);
    const share = (test: (example: LabelledSource) => boolean): string =>
      (own.filter(test).length / own.length).toFixed(3);
    console.log(
      `held out, ${lang}, ${own.length} sources: rules ${share((each) => each.byRule === each.label)}, model ${share((each) => KINDS.indexOf(classifyKind(each.features, model)) === each.label)}`,
    );
  }
}

main();
