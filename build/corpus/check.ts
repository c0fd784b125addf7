import { type CorpusProblem, type CorpusText, corpusFiles, readCorpusFile } from "./read-corpus.ts";
import { checkSentence, checkText } from "./rules.ts";

/** Checks the given corpus files, or all of them, prints every violation and the counts. Exit code 1 on errors. */
function main(): void {
  const asked = process.argv.slice(2).filter((argument) => argument.endsWith(".txt"));
  const texts: CorpusText[] = [];
  const problems: CorpusProblem[] = [];
  for (const file of asked.length > 0 ? asked : corpusFiles()) {
    const read = readCorpusFile(file);
    texts.push(...read.texts);
    problems.push(...read.problems);
  }
  const places = new Map<string, CorpusText>();
  for (const text of texts) {
    const twin = places.get(text.id);
    if (twin) {
      const mend = `also in ${twin.file}:${twin.line}: rename one`;
      problems.push({ file: text.file, line: text.line, rule: "duplicate id", mend, isError: true });
    }
    places.set(text.id, text);
    problems.push(...checkText(text));
    for (const index of text.sentences.keys()) problems.push(...checkSentence(text, index));
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  for (const { file, line, rule, mend, isError } of problems) {
    console.log(`${file}:${line}: ${isError ? "" : "(look) "}${rule}: ${mend}`);
  }
  printCounts(texts);
  const errors = problems.filter((problem) => problem.isError).length;
  console.log(`\n${errors} errors, ${problems.length - errors} to look at`);
  if (errors > 0) process.exitCode = 1;
}

function printCounts(texts: readonly CorpusText[]): void {
  const table = [...new Set(texts.map((text) => text.lang))].sort().map((lang) => {
    const own = texts.filter((text) => text.lang === lang);
    const rows = own.flatMap((text) => text.sentences);
    const share = (n: number): string => `${n} (${((100 * n) / Math.max(1, rows.length)).toFixed(0)}%)`;
    const kinds: Record<string, number> = {};
    for (const row of rows) if (row.kind) kinds[row.kind] = (kinds[row.kind] ?? 0) + 1;
    const words = rows
      .filter((row) => row.code === "P" || row.code === "+")
      .map((row) => row.text.split(/\s+/).length);
    return {
      lang,
      texts: own.length,
      hard: own.filter((text) => text.header.hard !== "no").length,
      sentences: rows.length,
      claims: share(rows.filter((row) => row.isClaim).length),
      attributed: share(rows.filter((row) => row.kind).length),
      quoted: share(rows.filter((row) => row.quotation === "direct" || row.quotation === "mixed").length),
      via: rows.filter((row) => row.via || row.spans.some((span) => span.role === "via")).length,
      chains: rows.filter((row) => row.chain).length,
      carried: rows.filter((row) => row.carried).length,
      wordsPerSentence: Number((words.reduce((sum, n) => sum + n, 0) / Math.max(1, words.length)).toFixed(1)),
      ...kinds,
    };
  });
  console.table(table);
}

main();
