import type { ComponentChildren } from "preact";
import type { ClaimMatch } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";
import { RecordView } from "../card/record-view.tsx";
import { StatusBadge } from "../card/status-line.tsx";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";

export interface FoldedRecordProps {
  readonly match: ClaimMatch;
  readonly record: ClaimRecord;
  readonly t: Translate;
  /** One of several: the line says also what it states. */
  readonly isOneOfMany?: boolean;
  /** Shown above the record when it is opened. */
  readonly children?: ComponentChildren;
}

/** A record in a margin note on the screen: one line with its status, which opens to all that it holds. */
export function FoldedRecord({ match, record, t, isOneOfMany = false, children }: FoldedRecordProps) {
  const now = record.history.at(-1);
  return (
    <details class="folded-record">
      <summary>
        {now && <StatusBadge status={now.status} t={t} />}{" "}
        {now && <span class="as-of">{t("as_of", { date: t.date(now.asOf) })}</span>}{" "}
        {match.changedSince && <span class="changed-tag">{t("tag_changed")}</span>}{" "}
        {match.misattribution && <span class="changed-tag">{t("tag_misattributed")}</span>}
        {isOneOfMany && (
          <span class="folded-statement" {...RECORD_TEXT}>
            {record.statement}
          </span>
        )}
      </summary>
      {children}
      <RecordView match={match} record={record} t={t} />
    </details>
  );
}
