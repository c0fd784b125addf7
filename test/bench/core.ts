import { readFileSync, statSync } from "node:fs";
import { readHtml } from "../../build/analyze/read-html.ts";
import { compiledRecords } from "../../build/compiled-records.ts";
import { annotate } from "../../src/core/annotate.ts";
import { attribute } from "../../src/core/attribution/attribute.ts";
import { findClaims } from "../../src/core/claims/find-claims.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { matchClaims } from "../../src/core/matching/match-claims.ts";
import type { Article } from "../../src/core/model/article.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";

/** Words of the long article: a newspaper's report of middling length. */
const WORDS = 1200;
const RUNS = 30;

/** Time of each step of the reading for one article of 1,200 words, cold and warm, beside the splitter of the platform alone. */
export async function run(): Promise<void> {
  const bytes = await compiledRecords();
  const opening = performance.now();
  const knowledge = openKnowledge(bytes);
  const opened = performance.now() - opening;
  const article = repeated(readHtml(readFileSync("build/demo/article.html", "utf8"))!, WORDS);
  const cold = time(() => annotate(article, knowledge));
  const sentences = splitSentences(article);
  const attributions = attribute(article, sentences, knowledge.sources, knowledge.models);
  const claims = findClaims(article, sentences, attributions, knowledge.models);
  const steps: Record<string, () => unknown> = {
    "Intl.Segmenter alone": () => [
      ...new Intl.Segmenter("en", { granularity: "sentence" }).segment(article.text),
    ],
    splitSentences: () => splitSentences(article),
    attribute: () => attribute(article, sentences, knowledge.sources, knowledge.models),
    findClaims: () => findClaims(article, sentences, attributions, knowledge.models),
    matchClaims: () => matchClaims(article, claims, attributions, knowledge),
    "annotate, all of it": () => annotate(article, knowledge),
  };
  console.log(
    `${WORDS} words, ${sentences.length} sentences; records ${(bytes.length / 1000).toFixed(0)} KB, opened in ${opened.toFixed(1)} ms`,
  );
  console.log(`annotate, cold: ${cold.toFixed(1)} ms`);
  console.table(
    Object.entries(steps).map(([step, work]) => {
      const times = Array.from({ length: RUNS }, () => time(work)).sort((a, b) => a - b);
      const median = times[RUNS / 2]!;
      return {
        step,
        "median ms": median.toFixed(2),
        "p95 ms": times[Math.floor(RUNS * 0.95)]!.toFixed(2),
        "ms per sentence": (median / sentences.length).toFixed(3),
      };
    }),
  );
  console.log(`weights: ${modelSizes()}`);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The article's blocks again and again until it has so many words. */
function repeated(article: Article, words: number): Article {
  const blocks = [];
  let text = "";
  for (let i = 0; text.split(/\s+/).length < words; i = (i + 1) % article.blocks.length) {
    const block = article.blocks[i]!;
    const start = text.length;
    text += article.text.slice(block.start, block.end);
    blocks.push({ kind: block.kind, start, end: text.length });
    text += "\n\n";
  }
  return { ...article, text, blocks, links: [] };
}

function modelSizes(): string {
  return ["tagger.bin", "check-worthiness.json", "source-kind.json"]
    .flatMap((name) => {
      try {
        return [`${name} ${(statSync(`src/models/${name}`).size / 1000).toFixed(0)} KB`];
      } catch {
        return [];
      }
    })
    .join(", ");
}
