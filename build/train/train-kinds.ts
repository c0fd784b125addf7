import { readCast } from "../../src/core/attribution/cast/read-cast.ts";
import { KINDS } from "../../src/core/attribution/kind/classify-kind.ts";
import { kindFeatures } from "../../src/core/attribution/kind/kind-features.ts";
import { readKind } from "../../src/core/attribution/kind/read-kind.ts";
import { packOf } from "../../src/core/attribution/lexicon/pack-of.ts";
import { registryOf } from "../../src/core/attribution/registry.ts";
import { viewSentences } from "../../src/core/attribution/sentence-view.ts";
import { type CorpusText, toArticle } from "../corpus/read-corpus.ts";
import { fitLogistic, type LabelledFeatures, meanOfModels, packLogistic } from "./logistic.ts";

/** A source as annotated, and what the rules alone make of it: a number of `KINDS`. */
export interface LabelledSource extends LabelledFeatures {
  readonly byRule: number;
  readonly words: string;
}

/** Words after a source and its cue that are looked at, as when reading. */
const FOLLOWING = 20;

/** The order of the examples and what is hidden leave their marks on one fit; their mean is surer. */
const SEEDS = [11, 12, 13, 14, 15, 16, 17];

/** The weights of the model of kinds. */
export function trainKinds(examples: readonly LabelledSource[]): Uint8Array {
  const models = SEEDS.map((seed) =>
    fitLogistic(examples, {
      classes: KINDS.length,
      epochs: 15,
      rate: 0.2,
      l2: 1e-5,
      dropout: 0.65,
      leastCount: 2,
      seed,
    }),
  );
  return packLogistic(meanOfModels(models));
}

/** The main sources of a text that stand in its sentences, pronouns left out. */
export function labelledSources(text: CorpusText): LabelledSource[] {
  const pack = packOf(text.lang);
  if (!pack) return [];
  const registry = registryOf([]);
  const { article, sentences } = toArticle(text);
  const { views } = viewSentences(article, sentences, pack);
  const cast = readCast(views, pack, registry);
  return views.flatMap(({ words, sentence }, i) => {
    const row = text.sentences[i]!;
    const of = (role: string) => row.spans.find((each) => each.role === role && each.attribution === 1);
    const span = of("source");
    if (!span || !row.kind || row.kind === "none") return [];
    const source = words.filter(
      (word) => word.start - sentence.start >= span.start && word.end - sentence.start <= span.end,
    );
    if (source.length === 0) return [];
    const cueEnd = of("cue")?.end ?? 0;
    const cue = words.filter((word) => word.end - sentence.start <= cueEnd).at(-1)?.lower ?? "";
    const reading = readKind(source, i, pack, registry, cast);
    if (reading.reference === "pronoun") return [];
    const end = Math.max(span.end, cueEnd);
    const following = words.filter((word) => word.start - sentence.start >= end).slice(0, FOLLOWING);
    return [
      {
        features: kindFeatures(source, cue, following, reading, i, pack, cast),
        label: KINDS.indexOf(row.kind),
        byRule: KINDS.indexOf(reading.kind),
        words: row.text.slice(span.start, span.end),
      },
    ];
  });
}
