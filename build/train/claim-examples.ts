import { attribute } from "../../src/core/attribution/attribute.ts";
import { claimFeatures } from "../../src/core/claims/claim-features.ts";
import type { Models } from "../../src/core/knowledge.ts";
import { type CorpusSentence, type CorpusText, toArticle, toRows } from "../corpus/read-corpus.ts";
import type { LabelledFeatures } from "./logistic.ts";

/**
 * A text's sentences as examples, label 1 for claims: once with its layout and once without, as pages have one and bare
 * sentences have not; and what is quoted once more as its speaker said it, as speeches and debates are read.
 */
export function claimExamples(text: CorpusText, models: Models): LabelledFeatures[] {
  const examples = [
    ...readExamples(text, toArticle(text), models),
    ...readExamples(text, toRows(text), models),
  ];
  for (const row of text.sentences) {
    const words = spokenWords(row);
    if (words === null) continue;
    const sentence = {
      index: 0,
      start: 0,
      end: words.length,
      text: words,
      block: 0,
      blockKind: "paragraph" as const,
    };
    examples.push({
      features: claimFeatures({ sentence, attribution: null, previous: null, lang: text.lang }),
      label: row.isClaim ? 1 : 0,
    });
  }
  return examples;
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

/** A direct quotation in one piece as a sentence of its own, else null. */
function spokenWords(row: CorpusSentence): string | null {
  const spans = row.spans.filter((span) => span.role === "content" && span.attribution === 1);
  const [span] = spans;
  if (row.quotation !== "direct" || !span || spans.length > 1) return null;
  const words = row.text.slice(span.start, span.end);
  return `${words[0]!.toUpperCase()}${words.slice(1)}${/[?!]$/.test(words) ? "" : "."}`;
}
