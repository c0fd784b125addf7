import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDay } from "../../../src/core/retrieval/read-day.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const POLNEAR = "../shared/data/attribution/polnear-dev/text";
const AEB = "../shared/data/pages/aeb/ground-truth.json";

export interface NewsSentence {
  readonly text: string;
  /** Day of the article; null where the data does not tell it. */
  readonly day: number | null;
}

/** Sentences of real articles: PolNeAR's, dated by their file names, and the article-extraction benchmark's. */
export function newsSentences(): NewsSentence[] {
  const polnear = existsSync(POLNEAR)
    ? readdirSync(POLNEAR).flatMap((name) =>
        sentencesOf(readFileSync(join(POLNEAR, name), "utf8"), readDay(name.replaceAll("_", " "))),
      )
    : [];
  if (!existsSync(AEB)) return polnear;
  const pages = JSON.parse(readFileSync(AEB, "utf8")) as Record<string, { articleBody: string }>;
  return [...polnear, ...Object.values(pages).flatMap((page) => sentencesOf(page.articleBody, null))];
}

function sentencesOf(text: string, day: number | null): NewsSentence[] {
  return splitSentences(articleFromText(text)).map((sentence) => ({ text: sentence.text, day }));
}
