import type { ClaimMatch } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";
import type { Translate } from "../translate.ts";
import { SourceList } from "./source-list.tsx";
import { StatusLine, statusName } from "./status-line.tsx";

/** One matched record: its statement, what it shows, what changed, its sources, and why it was matched. */
export function RecordView({ match, record, t }: { match: ClaimMatch; record: ClaimRecord; t: Translate }) {
  const { changedSince, misattribution } = match;
  return (
    <section class="record" aria-label={record.statement}>
      <h3>{t("record_heading")}</h3>
      <p class="statement">{record.statement}</p>
      {misattribution && (
        <p class="notice notice-misattributed">
          <strong>{t("misattributed")}</strong> {t("misattributed_detail", misattribution)}
        </p>
      )}
      <StatusLine record={record} t={t} />
      {changedSince && (
        <p class="notice notice-changed">
          <strong>{t("changed_since")}</strong>{" "}
          {t("changed_detail", {
            from: statusName(changedSince.from, t),
            to: statusName(changedSince.to, t),
            date: t.date(changedSince.asOf),
          })}{" "}
          {changedSince.why}
        </p>
      )}
      {record.quotation && !misattribution && (
        <p class="says">
          <strong>{t("quotation_stands")}</strong> {record.quotation.standsIn}
        </p>
      )}
      {record.contradictions.map((text) => (
        <p key={text} class="says contradiction">
          <strong>{t("contradiction")}</strong> {text}
        </p>
      ))}
      {record.note && <p class="caution">{record.note}</p>}
      <details class="more" open={record.sources.length <= 2}>
        <summary>{t("sources_count", { count: record.sources.length })}</summary>
        <SourceList sources={record.sources} t={t} />
      </details>
      {match.evidence.length > 0 && (
        <details class="more">
          <summary>{t("why_matched")}</summary>
          <dl class="evidence">
            {match.evidence.map((pair) => (
              <div key={`${pair.role}-${pair.said}`}>
                <dt>{pair.role}</dt>
                <dd>
                  “{pair.said}” = {pair.record}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
