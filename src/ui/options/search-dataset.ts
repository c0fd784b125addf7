import type { ClaimRecord } from "../../core/model/claim-record.ts";
import type { LegalQuestion } from "../../core/model/legal-question.ts";

export interface Found {
  readonly records: readonly ClaimRecord[];
  readonly questions: readonly LegalQuestion[];
}

/** Records and questions that hold every word of the query, in any order, case and accents aside; all for "". */
export function searchDataset(
  records: readonly ClaimRecord[],
  questions: readonly LegalQuestion[],
  query: string,
): Found {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  return {
    records: records.filter((record) =>
      holds(
        [record.id, record.statement, ...record.wordings.en, ...record.wordings.es, record.topic].join(" "),
      ),
    ),
    questions: questions.filter((question) =>
      holds([question.id, question.short, question.question].join(" ")),
    ),
  };
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
