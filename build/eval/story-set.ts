import { readFileSync } from "node:fs";
import { annotate } from "../../src/core/annotate.ts";
import type { Knowledge } from "../../src/core/knowledge.ts";
import { articleFromSentences } from "../../src/core/text/article-from-sentences.ts";

const FOLDER = "src/models/story-set";

interface TextRow {
  readonly page: string;
  readonly i: number;
  readonly text: string;
  readonly lang: string;
  readonly outlet: string;
  readonly url: string;
  readonly datePublished: string;
  readonly split: string;
}

interface LabelRow {
  readonly page: string;
  readonly i: number;
  readonly matched: readonly string[];
  readonly legal_questions: readonly string[];
  readonly maybe?: readonly string[];
  readonly maybe_questions?: readonly string[];
}

/** Precision and recall of matches and of legal questions on the project's own story texts. What a label marks as "maybe" counts neither way. */
export function measureStorySet(
  split: "dev" | "heldout",
  knowledge: Knowledge,
  show: boolean,
): Record<string, unknown>[] {
  const part = split === "heldout" ? "held-out-" : "";
  const rows = readRows<TextRow>(`${part}texts.jsonl`).filter((row) => row.split === split);
  const labels = new Map(
    readRows<LabelRow>(`${part}labels.jsonl`).map((row) => [`${row.page}/${row.i}`, row]),
  );
  const pages = new Map<string, TextRow[]>();
  for (const row of rows) {
    const members = pages.get(row.page);
    if (members) members.push(row);
    else pages.set(row.page, [row]);
  }
  const matches = new Tally();
  const questions = new Tally();
  for (const members of pages.values()) {
    const { lang, outlet, url, datePublished } = members[0]!;
    const { article, sentences } = articleFromSentences(
      members.map((row) => row.text),
      { lang, outlet, url, datePublished },
    );
    const { annotations } = annotate(article, knowledge, sentences);
    members.forEach((row, i) => {
      const label = labels.get(`${row.page}/${row.i}`);
      const annotation = annotations[i];
      if (!label || !annotation) return;
      const found = annotation.matches.map((match) => match.recordId);
      const wrong = matches.add(found, label.matched, label.maybe ?? []);
      if (show && wrong !== "") console.log(`${split}, ${wrong}: ${row.text}`);
      questions.add(annotation.legalQuestions, label.legal_questions, label.maybe_questions ?? []);
    });
  }
  return [
    { set: `story texts, ${split}: matches`, ...matches.figures() },
    { set: `story texts, ${split}: legal questions`, ...questions.figures() },
  ];
}

class Tally {
  #right = 0;
  #wrong = 0;
  #missed = 0;

  /** Counts one sentence; what went wrong in words, "" when nothing did. */
  add(found: readonly string[], wanted: readonly string[], neither: readonly string[]): string {
    const wrong = found.filter((id) => !wanted.includes(id) && !neither.includes(id));
    const missed = wanted.filter((id) => !found.includes(id));
    this.#right += wanted.length - missed.length;
    this.#wrong += wrong.length;
    this.#missed += missed.length;
    return [...wrong.map((id) => `wrong ${id}`), ...missed.map((id) => `missed ${id}`)].join(", ");
  }

  figures(): Record<string, unknown> {
    const share = (whole: number) => (whole === 0 ? "" : (this.#right / whole).toFixed(3));
    return {
      right: this.#right,
      wrong: this.#wrong,
      missed: this.#missed,
      precision: share(this.#right + this.#wrong),
      recall: share(this.#right + this.#missed),
    };
  }
}

function readRows<T>(name: string): T[] {
  return readFileSync(`${FOLDER}/${name}`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}
