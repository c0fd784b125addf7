import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { isArticle } from "../../src/page/is-article.ts";
import { readArticle } from "../../src/page/read-article.ts";
import { type Score, shingleScore, tokenF1 } from "./text-overlap.ts";

const DATA = "../shared/data/pages";

interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly truth: string;
}

/**
 * The text that is read of saved pages against their true text, beside Mozilla's Readability on the same pages.
 * Body is the paragraphs, list items, quotations and subheadings; all adds headline, bylines and captions.
 * `--page=PREFIX` shows what one page misses and has too much, `--each` prints every page. Says so where the data is not.
 */
export async function run(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`${DATA} is not here: nothing measured`);
    return;
  }
  const only = process.argv.find((argument) => argument.startsWith("--page="))?.slice(7) ?? "";
  const rows: Record<string, unknown>[] = [];
  for (const [set, pages] of [
    ["aeb", aebPages()],
    ["readability", readabilityPages()],
  ] as const) {
    const results = pages.filter(({ name }) => name.startsWith(only)).map(measure);
    if (process.argv.includes("--each") || only) for (const result of results) printOne(result);
    if (results.length === 0) continue;
    for (const reader of ["own body", "own all", "Readability"] as const) {
      const scores = results.map((result) => result.scores[reader]);
      rows.push({
        set,
        pages: results.length,
        reader,
        "word F1": mean(scores.map((score) => score.words)),
        "4-gram F1": mean(scores.map((score) => score.shingles.f1)),
        precision: mean(scores.map((score) => score.shingles.precision)),
        recall: mean(scores.map((score) => score.shingles.recall)),
        "gate says article": reader === "own body" ? results.filter((result) => result.gate).length : "",
      });
    }
  }
  console.table(rows);
}

interface Measured {
  readonly name: string;
  readonly gate: boolean;
  readonly truth: string;
  readonly body: string;
  readonly scores: Record<"own body" | "own all" | "Readability", { words: number; shingles: Score }>;
}

function measure({ name, html, truth }: SavedPage): Measured {
  const { window } = new JSDOM(html, { url: "https://page.invalid/" });
  const gate = isArticle(window.document);
  const reading = readArticle(window.document);
  const text = (kinds: RegExp | null): string =>
    (reading?.article.blocks ?? [])
      .filter((block) => kinds === null || kinds.test(block.kind))
      .map((block) => reading!.article.text.slice(block.start, block.end))
      .join("\n");
  const body = text(/^(paragraph|list-item|quotation|subheading)$/);
  const theirs = new Readability(window.document).parse()?.content ?? "";
  const score = (found: string) => ({ words: tokenF1(truth, found), shingles: shingleScore(truth, found) });
  return {
    name,
    gate,
    truth,
    body,
    scores: { "own body": score(body), "own all": score(text(null)), Readability: score(blockText(theirs)) },
  };
}

function printOne({ name, gate, truth, body, scores }: Measured): void {
  const show = (n: number) => n.toFixed(3);
  console.log(
    `${name.slice(0, 16).padEnd(16)} body ${show(scores["own body"].words)} ${show(scores["own body"].shingles.f1)}` +
      `  all ${show(scores["own all"].shingles.f1)}  Readability ${show(scores.Readability.words)} ${show(scores.Readability.shingles.f1)}` +
      `  gate ${gate ? "yes" : "NO"}`,
  );
  if (!process.argv.some((argument) => argument.startsWith("--page="))) return;
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  const squeeze = (text: string) => text.replace(/\W+/gu, " ");
  const [all, own] = [squeeze(truth), squeeze(body)];
  for (const line of lines(truth))
    if (!own.includes(squeeze(line).trim())) console.log("  -", line.slice(0, 200));
  for (const line of lines(body))
    if (!all.includes(squeeze(line).trim())) console.log("  +", line.slice(0, 200));
}

/** Text of an HTML fragment with a line per block, so that words of neighbouring blocks do not run together. */
function blockText(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll(
    "p,div,li,h1,h2,h3,h4,h5,h6,br,td,tr,blockquote,figcaption,section",
  ))
    element.after("\n");
  return document.body.textContent ?? "";
}

function aebPages(): SavedPage[] {
  const truth = JSON.parse(readFileSync(join(DATA, "aeb/ground-truth.json"), "utf8")) as Record<
    string,
    { articleBody: string }
  >;
  return Object.entries(truth).map(([name, { articleBody }]) => ({
    name,
    html: gunzipSync(readFileSync(join(DATA, "aeb/html", `${name}.html.gz`))).toString("utf8"),
    truth: articleBody,
  }));
}

/** Readability's own expected output is its own reading: these figures say how near ours comes to it, no more. */
function readabilityPages(): SavedPage[] {
  const folder = join(DATA, "readability");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      html: readFileSync(join(folder, name, "source.html"), "utf8"),
      truth: blockText(readFileSync(join(folder, name, "expected.html"), "utf8")),
    }));
}

const mean = (numbers: readonly number[]): number =>
  Number((numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toFixed(4));
