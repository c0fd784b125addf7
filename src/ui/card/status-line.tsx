import type { ClaimRecord, ClaimStatus } from "../../core/model/claim-record.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { MessageKey, Translate } from "../translate.ts";

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

/** What the record shows, since when, and why; earlier statuses below it. */
export function StatusLine({ record, t }: { record: ClaimRecord; t: Translate }) {
  const current = record.history.at(-1);
  if (!current) return null;
  const earlier = record.history.slice(0, -1).reverse();
  return (
    <div class="status">
      <p class="status-now">
        <StatusBadge status={current.status} t={t} />{" "}
        <span class="as-of">{t("as_of", { date: t.date(current.asOf) })}</span>
      </p>
      <p class="why" {...RECORD_TEXT}>
        {current.why}
      </p>
      {record.confidence === "single-source" && <p class="caution">{t("single_source")}</p>}
      {record.confidence === "unverified" && <p class="caution">{t("unverified")}</p>}
      {earlier.map((entry) => (
        <p key={entry.asOf} class="earlier">
          {t("status_earlier", { status: t(NAME[entry.status]), date: t.date(entry.asOf) })}{" "}
          <bdi {...RECORD_TEXT}>{entry.why}</bdi>
        </p>
      ))}
    </div>
  );
}

export function statusName(status: ClaimStatus, t: Translate): string {
  return t(NAME[status]);
}
