import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { annotate } from "../../src/core/annotate.ts";
import { type CaseFile, replayCase } from "../../src/core/export/case-file.ts";
import { toEvaluationRow } from "../../src/core/export/evaluation-row.ts";
import { openKnowledge } from "../../src/core/knowledge/open-knowledge.ts";
import { articleFromText } from "../../src/core/text/article-from-text.ts";
import { parseArticle } from "../../src/platform/article-schema.ts";
import { compiledRecords } from "../compiled-records.ts";
import { printPage } from "./print-page.ts";
import { readHtml } from "./read-html.ts";
import { articleFromRows, groupByPage, parseRows, type SentenceRow } from "./sentence-rows.ts";

const USAGE = `usage: npm run -s analyze -- FILE [--json]        FILE is .html, .txt, or - for text on standard input
       npm run -s analyze -- --sentences FILE.jsonl
       npm run -s analyze -- --case FILE.json       replays a case that a reader saved from a card`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    sentences: { type: "string" },
    case: { type: "string" },
    help: { type: "boolean" },
  },
});

if (values.sentences !== undefined) await analyzeRows(values.sentences);
else if (values.case !== undefined) await analyzeCase(values.case);
else if (positionals.length === 1) await analyzeFile(positionals[0]!);
else {
  console.error(USAGE);
  process.exitCode = values.help ? 0 : 2;
}

async function analyzeFile(path: string): Promise<void> {
  const content = readFileSync(path === "-" ? 0 : path, "utf8");
  const article = /\.x?html?$/i.test(path) ? readHtml(content) : articleFromText(content);
  if (article === null) throw new Error(`${path}: no article was found in this page.`);
  const page = annotate(article, openKnowledge(await compiledRecords()));
  console.log(values.json ? JSON.stringify(page, null, 2) : printPage(page));
}

async function analyzeCase(path: string): Promise<void> {
  const file = JSON.parse(readFileSync(path, "utf8")) as Partial<CaseFile>;
  if (file.format !== "says-who-case-1") throw new Error(`${path} is not a case file of Says Who.`);
  const { sentence, recordId, ...rest } = file as CaseFile;
  const page = annotate(parseArticle(rest.article), openKnowledge(await compiledRecords()));
  console.log(`${replayCase(file as CaseFile, page)}: ${recordId}\n  ${sentence}`);
  console.log(`Saved with records of ${rest.dataVersion}, read again with those of ${page.dataVersion}.`);
}

async function analyzeRows(path: string): Promise<void> {
  const rows = parseRows(readFileSync(path === "-" ? 0 : path, "utf8"));
  const knowledge = openKnowledge(await compiledRecords());
  const output: unknown[] = rows.map((parsed) =>
    "problem" in parsed ? { line: parsed.line, error: parsed.problem } : null,
  );
  for (const members of groupByPage(rows)) {
    const pageRows = members.map((index) => (rows[index] as { row: SentenceRow }).row);
    const { article, sentences } = articleFromRows(pageRows);
    const { annotations } = annotate(article, knowledge, sentences);
    members.forEach((index, i) => {
      const { page, i: position } = pageRows[i]!;
      output[index] = { page: page ?? null, i: position ?? null, ...toEvaluationRow(annotations[i]!) };
    });
  }
  for (const parsed of rows)
    if ("problem" in parsed) console.error(`${path}:${parsed.line}: ${parsed.problem}`);
  process.stdout.write(output.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
