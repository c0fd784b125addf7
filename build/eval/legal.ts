import { readFileSync } from "node:fs";
import { annotate } from "../../src/core/annotate.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import type { Knowledge } from "../../src/core/knowledge.ts";
import { articleFromSentences } from "../../src/core/text/article-from-sentences.ts";
import { compiledRecords } from "../compiled-records.ts";
import { Score } from "./f1.ts";

const SET = "src/models/story-set/legal.jsonl";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly headline: string;
  readonly lang: string;
  readonly datePublished: string;
  readonly legal_questions: readonly string[];
  readonly maybe_questions?: readonly string[];
  /** `unseen` rows are measured and never printed. */
  readonly part: "seen" | "unseen";
}

/**
 * Legal questions on single sentences under a headline, half of which only come near one: precision and recall of the
 * question ids, by part. With `--misses`, what went wrong in the part `seen`.
 */
export async function run(): Promise<void> {
  const knowledge = openKnowledge(await compiledRecords());
  const rows = readFileSync(SET, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({ row, raised: raisedBy(row, knowledge) }));
  const shows = process.argv.includes("--misses");
  const table = (["seen", "unseen"] as const).map((part) => {
    const score = new Score();
    const chosen = rows.filter(({ row }) => row.part === part);
    for (const { row, raised } of chosen) {
      const { legal_questions: wanted, maybe_questions: maybe = [] } = row;
      const wrong = raised.filter((id) => !wanted.includes(id) && !maybe.includes(id));
      const missed = wanted.filter((id) => !raised.includes(id));
      for (const id of wanted) score.add(raised.includes(id), raised.includes(id), true);
      for (const _ of wrong) score.add(false, true, false);
      if (!shows || part === "unseen" || wrong.length + missed.length === 0) continue;
      const faults = [...wrong.map((id) => `WRONG ${id}`), ...missed.map((id) => `missed ${id}`)];
      console.log(`${row.id} ${faults.join(", ")}\n  ${row.text}`);
    }
    return {
      part,
      sentences: chosen.length,
      "question ids wanted": score.wanted,
      "legal questions F1": `${score}`,
    };
  });
  console.table(table);
}

function raisedBy({ headline, text, lang, datePublished }: Row, knowledge: Knowledge): readonly string[] {
  const { article, sentences } = articleFromSentences([headline, text], { lang, datePublished });
  return annotate(article, knowledge, sentences).annotations[1]!.legalQuestions;
}
