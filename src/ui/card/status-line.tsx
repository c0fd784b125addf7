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

/** Why the record has its status. */
export function StatusWhy({ record }: { record: ClaimRecord }) {
  return (
    <p class="why" {...RECORD_TEXT}>
      {record.history.at(-1)?.why}
    </p>
  );
}

export interface EarlierStatusesProps {
  readonly record: ClaimRecord;
  readonly t: Translate;
  /** Their reasons are shown at once, not on demand. */
  readonly open?: boolean;
}

/** What the record's status was before, latest first. */
export function EarlierStatuses({ record, t, open = false }: EarlierStatusesProps) {
  return record.history
    .slice(0, -1)
    .reverse()
    .map((entry) => (
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
    ));
}

/** How far the record can be relied on, where that is less than two origins give. */
export function Confidence({ record, t }: { record: ClaimRecord; t: Translate }) {
  const { confidence } = record;
  if (confidence !== "single-source" && confidence !== "unverified") return null;
  return <p class="caution">{t(confidence === "unverified" ? "unverified" : "single_source")}</p>;
}

export function statusName(status: ClaimStatus, t: Translate): string {
  return t(NAME[status]);
}
