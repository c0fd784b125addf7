import type { Annotation, ClaimMatch, PageAnnotations } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";

/** The matches of a sentence with their records, without those that the reader muted. */
export function matchedRecords(
  annotation: Annotation,
  page: PageAnnotations,
  mutedRecords: readonly string[] = [],
): { readonly match: ClaimMatch; readonly record: ClaimRecord }[] {
  return annotation.matches.flatMap((match) => {
    const record = page.records.find((each) => each.id === match.recordId);
    return record && !mutedRecords.includes(record.id) ? [{ match, record }] : [];
  });
}
