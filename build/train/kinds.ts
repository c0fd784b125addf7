import { writeFileSync } from "node:fs";
import { readCast } from "../../src/core/attribution/cast/read-cast.ts";
import { classifyKind, KINDS } from "../../src/core/attribution/kind/classify-kind.ts";
import { kindFeatures } from "../../src/core/attribution/kind/kind-features.ts";
import { readKind } from "../../src/core/attribution/kind/read-kind.ts";
import { packOf } from "../../src/core/attribution/lexicon/pack-of.ts";
import { registryOf } from "../../src/core/attribution/registry.ts";
import { viewSentences } from "../../src/core/attribution/sentence-view.ts";
import { openWeights } from "../../src/core/text/packed-weights.ts";
import { corpusFiles, isHeldOut, readCorpusFile, toArticle } from "../corpus/read-corpus.ts";
import { type LabelledFeatures, trainLogistic } from "./logistic.ts";

/** Trains the model of source kinds on the corpus without its held-out fifth: src/models/kinds.bin. `npx tsx build/train/kinds.ts [--all]` */
function main(): void {
  const everything = process.argv.includes("--all");
  const train: LabelledFeatures[] = [];
  const dev: (LabelledFeatures & { byRule: number; lang: string })[] = [];
  const registry = registryOf([]);
  for (const text of corpusFiles().flatMap((file) => readCorpusFile(file).texts)) {
    const pack = packOf(text.lang);
    if (!pack) continue;
    const { article, sentences } = toArticle(text);
    const { views } = viewSentences(article, sentences, pack);
    const cast = readCast(views, pack, registry);
    views.forEach((view, i) => {
      const row = text.sentences[i]!;
      const span = row.spans.find((each) => each.role === "source" && each.attribution === 1);
      if (!span || !row.kind || row.kind === "none") return;
      const inSpan = (start: number, end: number): boolean =>
        view.words.some(
          (word) => word.start - view.sentence.start >= start && word.end - view.sentence.start <= end,
        );
      if (!inSpan(span.start, span.end)) return;
      const source = view.words.filter(
        (word) =>
          word.start - view.sentence.start >= span.start && word.end - view.sentence.start <= span.end,
      );
      const cueSpan = row.spans.find((each) => each.role === "cue" && each.attribution === 1);
      const cue = cueSpan
        ? (view.words.filter((word) => word.end - view.sentence.start <= cueSpan.end).at(-1)?.lower ?? "")
        : "";
      const reading = readKind(source, i, pack, registry, cast);
      if (reading.reference === "pronoun") return;
      const end = Math.max(span.end, cueSpan?.end ?? 0);
      const following = view.words.filter((word) => word.start - view.sentence.start >= end).slice(0, 12);
      const label = KINDS.indexOf(row.kind);
      const features = kindFeatures(source, cue, following, reading, i, pack, cast);
      if (isHeldOut(text.id))
        dev.push({ features, label, byRule: KINDS.indexOf(reading.kind), lang: text.lang });
      if (!isHeldOut(text.id) || everything) train.push({ features, label });
    });
  }
  const bytes = trainLogistic(train, {
    classes: KINDS.length,
    epochs: 15,
    rate: 0.2,
    l2: 1e-5,
    dropout: 0.3,
    leastCount: 2,
  });
  writeFileSync("src/models/kinds.bin", bytes);
  const model = openWeights(bytes)!;
  console.log(
    `${train.length} sources to train on, ${dev.length} held out; src/models/kinds.bin: ${bytes.length} bytes`,
  );
  for (const lang of ["en", "es"]) {
    const own = dev.filter((example) => example.lang === lang);
    const share = (test: (example: (typeof own)[number]) => boolean): string =>
      (own.filter(test).length / own.length).toFixed(3);
    console.log(
      `held out, ${lang}: rules ${share((each) => each.byRule === each.label)}, model ${share((each) => KINDS.indexOf(classifyKind(each.features, model)) === each.label)}`,
    );
  }
}

main();
