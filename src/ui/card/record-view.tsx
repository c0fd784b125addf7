import type { ClaimMatch } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { MatchEvidence } from "./match-evidence.tsx";
import { SourceGroups, sourcesInShort } from "./source-groups.tsx";
import { StatusNow, StatusReasons, statusName } from "./status-line.tsx";

export interface RecordViewProps {
  readonly match: ClaimMatch;
  readonly record: ClaimRecord;
  readonly t: Translate;
  /** Sources are listed at once, not on demand: on paper nothing can be opened. */
  readonly open?: boolean;
}

/** One matched record: what it shows and since when, what changed, its sources, and why it was matched. */
export function RecordView({ match, record, t, open = false }: RecordViewProps) {
  const { changedSince, misattribution } = match;
  return (
    <section class="record">
      <h3>{t("record_heading")}</h3>
      <StatusNow record={record} t={t} />
      <p class="statement" {...RECORD_TEXT}>
        {record.statement}
      </p>
      {changedSince && (
        <p class="notice notice-changed">
          <strong>{t("changed_since")}</strong>{" "}
          {t("changed_detail", {
            from: statusName(changedSince.from, t),
            to: statusName(changedSince.to, t),
            date: t.date(changedSince.asOf),
          })}{" "}
          <bdi {...RECORD_TEXT}>{changedSince.why}</bdi>
        </p>
      )}
      {misattribution && (
        <p class="notice notice-misattributed">
          <strong>{t("misattributed")}</strong> {t("misattributed_detail", misattribution)}
        </p>
      )}
      <StatusReasons
        record={record}
        t={t}
        open={open}
        isWhyGiven={changedSince?.why === record.history.at(-1)?.why}
      />
      {record.quotation && !misattribution && (
        <p class="says">
          <strong>{t("quotation_stands")}</strong> <bdi {...RECORD_TEXT}>{record.quotation.standsIn}</bdi>
        </p>
      )}
      {record.contradictions.map((text) => (
        <p key={text} class="says contradiction">
          <strong>{t("contradiction")}</strong> <bdi {...RECORD_TEXT}>{text}</bdi>
        </p>
      ))}
      {record.note && (
        <p class="caution" {...RECORD_TEXT}>
          {record.note}
        </p>
      )}
      <details class="more" open={open || record.sources.length === 1}>
        <summary>{sourcesInShort(record, t)}</summary>
        <SourceGroups sources={record.sources} t={t} />
      </details>
      {!open && <MatchEvidence match={match} t={t} />}
    </section>
  );
}
