import type { ComponentChildren } from "preact";
import type { ClaimMatch } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { RecordView } from "./record-view.tsx";
import { StatusBadge } from "./status-line.tsx";

export interface MatchedRecordProps {
  readonly match: ClaimMatch;
  readonly record: ClaimRecord;
  readonly t: Translate;
  /** Only status and statement until opened: for all but the best match. */
  readonly folded: boolean;
  /** Stands beside the status. */
  readonly beside?: ComponentChildren;
  readonly onMute?: ((recordId: string) => void) | undefined;
  readonly onWrong?: ((recordId: string) => void) | undefined;
}

/** A record in the card, with what the reader can say against it. */
export function MatchedRecord({ match, record, t, folded, beside, onMute, onWrong }: MatchedRecordProps) {
  const status = record.history.at(-1)?.status;
  const whole = (
    <>
      <RecordView match={match} record={record} t={t} beside={beside} />
      {(onWrong || onMute) && (
        <p class="objections">
          {onWrong && (
            <button type="button" class="quiet" onClick={() => onWrong(record.id)}>
              {t("wrong_match")}
            </button>
          )}{" "}
          {onMute && (
            <button type="button" class="quiet" onClick={() => onMute(record.id)}>
              {t("mute_record")}
            </button>
          )}
        </p>
      )}
    </>
  );
  if (!folded) return whole;
  return (
    <details class="another-record">
      <summary>
        {status && <StatusBadge status={status} t={t} />} <span {...RECORD_TEXT}>{record.statement}</span>
      </summary>
      {whole}
    </details>
  );
}
