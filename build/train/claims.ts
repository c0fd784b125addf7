import { writeFileSync } from "node:fs";
import { attribute } from "../../src/core/attribution/attribute.ts";
import { claimFeatures } from "../../src/core/claims/claim-features.ts";
import { corpusFiles, isHeldOut, readCorpusFile, toArticle, toRows } from "../corpus/read-corpus.ts";
import { shippedModels } from "../eval/shipped-models.ts";
import { fitLogistic, type LabelledFeatures, packLogistic } from "./logistic.ts";
import { readWordGroups } from "./word-groups.ts";

/**
 * Trains the model of check-worthiness on the corpus without its held-out fifth: src/models/check-worthiness.bin.
 * `npx tsx build/train/claims.ts [--all]`, after the tagger and the kinds, whose attributions are among its features.
 */
function main(): void {
  const everything = process.argv.includes("--all");
  const models = shippedModels();
  const groups = readWordGroups();
  const train: LabelledFeatures[] = [];
  for (const text of corpusFiles().flatMap((file) => readCorpusFile(file).texts)) {
    if (isHeldOut(text.id) && !everything) continue;
    // Once with its layout and once without: pages have one, bare sentences have not.
    for (const { article, sentences } of [toArticle(text), toRows(text)]) {
      const attributions = attribute(article, sentences, [], models);
      sentences.forEach((sentence, i) => {
        if (sentence.blockKind === "byline") return;
        const before = sentences[i - 1];
        const previous = before && before.block === sentence.block ? before : null;
        const features = claimFeatures({
          sentence,
          attribution: attributions[i] ?? null,
          previous,
          lang: text.lang,
        });
        train.push({ features: groups.add(features), label: text.sentences[i]!.isClaim ? 1 : 0 });
      });
    }
  }
  const model = fitLogistic(train, {
    classes: 2,
    epochs: 8,
    rate: 0.04,
    l2: 1e-4,
    dropout: 0.7,
    leastCount: 4,
  });
  const bytes = packLogistic(groups.spread(model));
  writeFileSync("src/models/check-worthiness.bin", bytes);
  console.log(
    `${train.length} sentences to train on; src/models/check-worthiness.bin: ${bytes.length} bytes`,
  );
}

main();
