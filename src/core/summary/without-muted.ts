import type { Annotation, PageAnnotations } from "../model/annotation.ts";
import { summarize } from "./summarize.ts";

/** What a reader does not want to see any more. */
export interface Muted {
  /** Ids of records. */
  readonly records: readonly string[];
  /** Words of sentences, as they stand on the page. */
  readonly sentences: readonly string[];
}

/**
 * A page's findings as if what is muted had not been found: no match with those records, nothing on those sentences, and
 * no legal question that only they raised. How many sentences were read stays as it was.
 */
export function withoutMuted(page: PageAnnotations, muted: Muted): PageAnnotations {
  if (muted.records.length + muted.sentences.length === 0) return page;
  const records = new Set(muted.records);
  const sentences = new Set(muted.sentences);
  const annotations = page.annotations
    .filter(({ quote }) => !sentences.has(quote.exact))
    .map((annotation) => ({
      ...annotation,
      matches: annotation.matches.filter(({ recordId }) => !records.has(recordId)),
      possibleMatches: annotation.possibleMatches.filter(({ recordId }) => !records.has(recordId)),
    }));
  const questions = questionsOf(annotations, page);
  return {
    ...page,
    annotations,
    summary: { ...summarize(annotations, page.summary.documents), sentences: page.summary.sentences },
    legalQuestions: page.legalQuestions.filter(({ id }) => questions.has(id)),
  };
}

/** Ids of the questions that the sentences themselves or the records shown with them raise. */
function questionsOf(annotations: readonly Annotation[], { records }: PageAnnotations): Set<string> {
  const shown = new Set(annotations.flatMap(({ matches }) => matches.map(({ recordId }) => recordId)));
  return new Set([
    ...annotations.flatMap(({ legalQuestions }) => legalQuestions),
    ...records.filter(({ id }) => shown.has(id)).flatMap(({ legalQuestions }) => legalQuestions),
  ]);
}
