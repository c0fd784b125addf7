import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { matchedRecords } from "../card/matched-records.ts";
import { StatusBadge } from "../card/status-line.tsx";
import { pageText } from "../data-text.ts";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";

export interface ClaimListProps {
  readonly annotations: readonly Annotation[];
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** Id of the sentence being read; null when that is not known. */
  readonly here: string | null;
  /** The reader chose a claim: show it on the page. */
  readonly onChoose: (annotationId: string) => void;
}

/** Claims in the order of the page, each a button that leads to its sentence. */
export function ClaimList({ annotations, page, t, here, onChoose }: ClaimListProps) {
  return (
    <ol class="claims">
      {annotations.map((annotation) => {
        const found = matchedRecords(annotation, page)[0];
        const status = found?.record.history.at(-1)?.status;
        return (
          <li key={annotation.id} id={`claim-${annotation.id}`}>
            <button
              type="button"
              class="claim"
              aria-current={annotation.id === here ? "location" : undefined}
              onClick={() => onChoose(annotation.id)}
            >
              <span class="claim-text" {...pageText(page.lang)}>
                {annotation.quote.exact}
              </span>
              <span class="claim-meta">
                {status && <StatusBadge status={status} t={t} />}{" "}
                {found?.match.changedSince && <span class="changed-tag">{t("tag_changed")}</span>}{" "}
                {found?.match.misattribution && <span class="changed-tag">{t("tag_misattributed")}</span>}{" "}
                <span class="claim-line">{firstLine(annotation, t)}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
