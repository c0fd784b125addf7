import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";
import type { LegalQuestion } from "../../core/model/legal-question.ts";

/** The legal questions that a sentence itself or the records shown with it raise, in the page's order. */
export function questionsOf(
  annotation: Annotation,
  page: PageAnnotations,
  records: readonly { readonly record: ClaimRecord }[],
): LegalQuestion[] {
  const raised = new Set([
    ...annotation.legalQuestions,
    ...records.flatMap(({ record }) => record.legalQuestions),
  ]);
  return page.legalQuestions.filter(({ id }) => raised.has(id));
}
