import type { ComponentChildren } from "preact";
import type { ClaimMatch } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { Fold } from "./fold.tsx";
import { KeySources } from "./key-sources.tsx";
import { MatchEvidence } from "./match-evidence.tsx";
import { MatchNotices } from "./match-notices.tsx";
import { SourceGroups } from "./source-groups.tsx";
import { Confidence, EarlierStatuses, StatusNow, StatusWhy } from "./status-line.tsx";

export interface RecordViewProps {
  readonly match: ClaimMatch;
  readonly record: ClaimRecord;
  readonly t: Translate;
  /** Stands beside the status. */
  readonly beside?: ComponentChildren;
}

/**
 * One matched record. First what has to be seen at once: its status and since when, what changed, on whose word; then
 * the reasons, and folded what each source says and why it was matched.
 */
export function RecordView({ match, record, t, beside }: RecordViewProps) {
  const { changedSince, misattribution } = match;
  return (
    <section class="record">
      <h3 class="aside">{t("record_heading")}</h3>
      <div class="status-row">
        <StatusNow record={record} t={t} />
        {beside}
      </div>
      <p class="statement" {...RECORD_TEXT}>
        {record.statement}
      </p>
      <MatchNotices match={match} t={t} />
      <KeySources record={record} t={t} />
      {changedSince?.why !== record.history.at(-1)?.why && <StatusWhy record={record} />}
      {record.confidence === "unverified" && <Confidence record={record} t={t} />}
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
      <EarlierStatuses record={record} t={t} />
      <Fold id={`sources of ${record.id}`} summary={t("sources_say")}>
        <SourceGroups sources={record.sources} t={t} />
      </Fold>
      <MatchEvidence match={match} t={t} />
    </section>
  );
}
