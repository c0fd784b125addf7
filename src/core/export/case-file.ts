import type { PageAnnotations } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";

/**
 * A match that a reader holds to be wrong, in a file that the reader may send to whom they like: what was read, what
 * was matched, with which records. `npm run -s analyze -- --case FILE` reads the same text again.
 */
export interface CaseFile {
  readonly format: "says-who-case-1";
  readonly dataVersion: string;
  readonly article: Article;
  readonly sentence: string;
  /** The record that was shown and should not have been. */
  readonly recordId: string;
}

/** Throws an Error when the page has no annotation of that id. */
export function toCaseFile(
  article: Article,
  page: PageAnnotations,
  annotationId: string,
  recordId: string,
): CaseFile {
  const annotation = page.annotations.find((each) => each.id === annotationId);
  if (!annotation) throw new Error(`The page has no annotation "${annotationId}".`);
  const { dataVersion } = page;
  return { format: "says-who-case-1", dataVersion, article, sentence: annotation.quote.exact, recordId };
}

/** What a replay shows: whether the record is still matched to the sentence. */
export function replayCase(
  file: CaseFile,
  page: PageAnnotations,
): "still matched" | "no longer matched" | "sentence not found" {
  const annotation = page.annotations.find((each) => each.quote.exact === file.sentence);
  if (!annotation) return "sentence not found";
  return annotation.matches.some((match) => match.recordId === file.recordId)
    ? "still matched"
    : "no longer matched";
}
