import { writeFileSync } from "node:fs";
import { corpusFiles, isHeldOut, readCorpusFile } from "../corpus/read-corpus.ts";
import { shippedModels } from "../eval/shipped-models.ts";
import { claimExamples } from "./claim-examples.ts";
import { fitClaims } from "./fit-claims.ts";
import { packLogistic } from "./logistic.ts";

/**
 * Trains the model of check-worthiness on the corpus without its held-out fifth: src/models/check-worthiness.bin.
 * `npx tsx build/train/claims.ts [--all]`, after the tagger and the kinds, whose attributions are among its features.
 */
function main(): void {
  const everything = process.argv.includes("--all");
  const models = shippedModels();
  const examples = corpusFiles()
    .flatMap((file) => readCorpusFile(file).texts)
    .filter((text) => everything || !isHeldOut(text.id))
    .flatMap((text) => claimExamples(text, models));
  const bytes = packLogistic(fitClaims(examples));
  writeFileSync("src/models/check-worthiness.bin", bytes);
  console.log(
    `${examples.length} sentences to train on; src/models/check-worthiness.bin: ${bytes.length} bytes`,
  );
}

main();
