import { writeFileSync } from "node:fs";
import { corpusFiles, isHeldOut, readCorpusFile } from "../corpus/read-corpus.ts";
import { shippedModels } from "../eval/shipped-models.ts";
import { claimExamples } from "./claim-examples.ts";
import { fitLogistic, meanOfModels, packLogistic } from "./logistic.ts";
import { readWordGroups } from "./word-groups.ts";

const SEEDS = [11, 12, 13];

/**
 * Trains the model of check-worthiness on the corpus without its held-out fifth: src/models/check-worthiness.bin.
 * `npx tsx build/train/claims.ts [--all]`, after the tagger and the kinds, whose attributions are among its features.
 */
function main(): void {
  const everything = process.argv.includes("--all");
  const models = shippedModels();
  const groups = readWordGroups();
  const examples = corpusFiles()
    .flatMap((file) => readCorpusFile(file).texts)
    .filter((text) => everything || !isHeldOut(text.id))
    .flatMap((text) => claimExamples(text, models))
    .map(({ features, label }) => ({ features: groups.add(features), label }));
  const fits = SEEDS.map((seed) =>
    fitLogistic(examples, {
      classes: 2,
      epochs: 8,
      rate: 0.04,
      l2: 1e-4,
      dropout: 0.4,
      leastCount: 3,
      seed,
    }),
  );
  const bytes = packLogistic(groups.spread(meanOfModels(fits)));
  writeFileSync("src/models/check-worthiness.bin", bytes);
  console.log(
    `${examples.length} sentences to train on; src/models/check-worthiness.bin: ${bytes.length} bytes`,
  );
}

main();
