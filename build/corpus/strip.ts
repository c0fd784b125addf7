import { type CorpusText, corpusFiles, readCorpusFile } from "./read-corpus.ts";

/**
 * Prints every tenth text of the language (`npx tsx build/corpus/strip.ts en`), freed of its annotation, for a second
 * annotator to fill in: "?" stands where a code goes, and the block code stays, being no judgement.
 */
export function stripText(text: CorpusText): string {
  const header = Object.entries(text.header).map(([key, value]) => `${key}: ${value}`);
  const rows = text.sentences.map((row) => `${row.code} ? ? ? | ${row.text.replace(/[[\]]/g, "\\$&")}`);
  return [`=== ${text.id}`, ...header, "", ...rows, ""].join("\n");
}

/** The texts that are annotated twice: each tenth, beginning with the tenth, in order of file and line. */
export function everyTenth<T>(texts: readonly T[]): T[] {
  return texts.filter((_, index) => index % 10 === 9);
}

if (process.argv[1]?.endsWith("strip.ts")) {
  const lang = process.argv[2] ?? "en";
  const texts = corpusFiles().flatMap((file) => readCorpusFile(file).texts);
  console.log(
    everyTenth(texts.filter((text) => text.lang === lang))
      .map(stripText)
      .join("\n"),
  );
}
