import type { ClaimRecord, ClaimStatus } from "../../core/model/claim-record.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { MessageKey, Translate } from "../translate.ts";
import { Fold } from "./fold.tsx";

const NAME: Record<ClaimStatus, MessageKey> = {
  documented: "status_documented",
  "officially-stated": "status_officially_stated",
  reported: "status_reported",
  disputed: "status_disputed",
  contradicted: "status_contradicted",
  unproven: "status_unproven",
  superseded: "status_superseded",
};

/** A status by its name and its shape. */
export function StatusBadge({ status, t }: { status: ClaimStatus; t: Translate }) {
  return <span class={`badge badge-${status}`}>{t(NAME[status])}</span>;
}

/** What the record shows now, and since when. */
export function StatusNow({ record, t }: { record: ClaimRecord; t: Translate }) {
  const current = record.history.at(-1);
  return (
    current && (
      <p class="status-now">
        <StatusBadge status={current.status} t={t} />{" "}
        <span class="as-of">{t("as_of", { date: t.date(current.asOf) })}</span>
      </p>
    )
  );
}

export interface StatusReasonsProps {
  readonly record: ClaimRecord;
  readonly t: Translate;
  /** The reasons of earlier statuses are shown at once, not on demand. */
  readonly open?: boolean;
  /** The reason of the present status stands elsewhere already. */
  readonly isWhyGiven?: boolean;
  /** How many origins there are stands elsewhere already. */
  readonly isOriginCounted?: boolean;
}

/** Why the record has its status; earlier statuses below it. */
export function StatusReasons(props: StatusReasonsProps) {
  const { record, t, open = false, isWhyGiven = false, isOriginCounted = false } = props;
  const current = record.history.at(-1);
  if (!current) return null;
  const earlier = record.history.slice(0, -1).reverse();
  return (
    <div class="status">
      {!isWhyGiven && (
        <p class="why" {...RECORD_TEXT}>
          {current.why}
        </p>
      )}
      {record.confidence === "single-source" && !isOriginCounted && (
        <p class="caution">{t("single_source")}</p>
      )}
      {record.confidence === "unverified" && <p class="caution">{t("unverified")}</p>}
      {earlier.map((entry) => (
        <Fold
          key={entry.asOf}
          id={`${entry.asOf} of ${record.id}`}
          open={open}
          summary={t("status_earlier", { status: t(NAME[entry.status]), date: t.date(entry.asOf) })}
        >
          <p class="why" {...RECORD_TEXT}>
            {entry.why}
          </p>
        </Fold>
      ))}
    </div>
  );
}

export function statusName(status: ClaimStatus, t: Translate): string {
  return t(NAME[status]);
}
