import type { Annotation } from "../model/annotation.ts";
import type { SourceKind } from "../model/attribution.ts";

/** One sentence's findings in the form that evaluations compare; the field names are those of the label guidelines. */
export interface EvaluationRow {
  readonly is_claim: boolean;
  readonly check_worthiness: number;
  readonly attribution: {
    readonly source_kind: SourceKind;
    readonly source_text: string;
    readonly via: string | null;
    readonly is_direct_quote: boolean;
    readonly chain: readonly { readonly name: string; readonly kind: SourceKind }[];
  } | null;
  readonly matched: readonly string[];
  readonly legal_questions: readonly string[];
}

export function toEvaluationRow(annotation: Annotation): EvaluationRow {
  const { attribution } = annotation;
  return {
    is_claim: annotation.isClaim,
    check_worthiness: Math.round(annotation.checkWorthiness * 1000) / 1000,
    // A refusal to comment is shown to readers, but by the guidelines it attributes nothing.
    attribution:
      attribution === null || attribution.stance === "no-comment"
        ? null
        : {
            source_kind: attribution.source.kind,
            source_text: attribution.source.text,
            via: attribution.via?.name ?? null,
            is_direct_quote: attribution.quotation !== "indirect",
            chain: attribution.chain.map(({ name, kind }) => ({ name, kind })),
          },
    matched: annotation.matches.map((match) => match.recordId),
    legal_questions: annotation.legalQuestions,
  };
}
