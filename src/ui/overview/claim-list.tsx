import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { statusName } from "../card/status-line.tsx";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";

export interface ClaimListProps {
  readonly annotations: readonly Annotation[];
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** The reader chose a claim: show it on the page. */
  readonly onChoose: (annotationId: string) => void;
}

/** Claims in the order of the page, each a button that leads to its sentence. */
export function ClaimList({ annotations, page, t, onChoose }: ClaimListProps) {
  return (
    <ol class="claims">
      {annotations.map((annotation) => {
        const record = page.records.find((each) => each.id === annotation.matches[0]?.recordId);
        const status = record?.history.at(-1)?.status;
        return (
          <li key={annotation.id}>
            <button type="button" class="claim" onClick={() => onChoose(annotation.id)}>
              <span class="claim-text">{annotation.quote.exact}</span>
              <span class="meta">{firstLine(annotation, t)}</span>
              {status && <span class={`badge badge-${status}`}>{statusName(status, t)}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
