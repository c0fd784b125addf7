import { attribute } from "../../src/core/attribution/attribute.ts";
import { claimFeatures } from "../../src/core/claims/claim-features.ts";
import type { Models } from "../../src/core/knowledge.ts";
import { type CorpusText, toArticle, toRows } from "../corpus/read-corpus.ts";
import type { LabelledFeatures } from "./logistic.ts";

/**
 * A text's sentences as examples, label 1 for claims: once with its layout and once without, as pages have one and bare
 * sentences have not.
 */
export function claimExamples(text: CorpusText, models: Models): LabelledFeatures[] {
  return [...readExamples(text, toArticle(text), models), ...readExamples(text, toRows(text), models)];
}

/** A text's sentences as they stand in one layout, bylines left out. */
export function readExamples(
  text: CorpusText,
  { article, sentences }: ReturnType<typeof toArticle>,
  models: Models,
): LabelledFeatures[] {
  const attributions = attribute(article, sentences, [], models);
  return sentences.flatMap((sentence, i) => {
    if (sentence.blockKind === "byline") return [];
    const before = sentences[i - 1];
    const previous = before && before.block === sentence.block ? before : null;
    const attribution = attributions[i] ?? null;
    const features = claimFeatures({ sentence, attribution, previous, lang: text.lang });
    return [{ features, label: text.sentences[i]!.isClaim ? 1 : 0 }];
  });
}
