import type { ClaimRecord } from "../../core/model/claim-record.ts";
import type { LegalQuestion } from "../../core/model/legal-question.ts";
import { LegalQuestionView } from "../card/legal-question-view.tsx";
import { SourceGroups } from "../card/source-groups.tsx";
import { Confidence, EarlierStatuses, StatusBadge, StatusNow, StatusWhy } from "../card/status-line.tsx";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { searchDataset } from "./search-dataset.ts";

export interface DatasetProps {
  readonly records: readonly ClaimRecord[];
  readonly questions: readonly LegalQuestion[];
  readonly dataVersion: string;
  readonly query: string;
  readonly t: Translate;
  readonly onQuery: (query: string) => void;
}

/** Rows drawn at once: with all of them drawn, typing into the search box would stutter. */
const SHOWN = 40;

/** Browse and search all records and questions, with their history and sources. */
export function Dataset({ records, questions, dataVersion, query, t, onQuery }: DatasetProps) {
  const found = searchDataset(records, questions, query);
  const count = found.records.length + found.questions.length;
  return (
    <section class="dataset" id="records">
      <h2>{t("options_records")}</h2>
      <p>
        {t("options_records_intro", {
          records: records.length,
          questions: questions.length,
          date: t.date(dataVersion),
        })}
      </p>
      <label class="search">
        {t("options_search")}{" "}
        <input
          type="search"
          dir="auto"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="meta" role="status">
        {t("options_found", { count })}
        {found.records.length > SHOWN && ` ${t("options_first_shown", { n: SHOWN })}`}
      </p>
      {found.questions.slice(0, query === "" ? 0 : SHOWN).map((question) => (
        <LegalQuestionView key={question.id} question={question} t={t} />
      ))}
      {found.records.slice(0, SHOWN).map((record) => (
        <RecordRow key={record.id} record={record} t={t} />
      ))}
    </section>
  );
}

function RecordRow({ record, t }: { record: ClaimRecord; t: Translate }) {
  const now = record.history.at(-1);
  return (
    <details class="record-row">
      <summary>
        {now && <StatusBadge status={now.status} t={t} />} <span {...RECORD_TEXT}>{record.statement}</span>
      </summary>
      <StatusNow record={record} t={t} />
      <StatusWhy record={record} />
      <Confidence record={record} t={t} />
      <EarlierStatuses record={record} t={t} open />
      {record.note && (
        <p class="caution" {...RECORD_TEXT}>
          {record.note}
        </p>
      )}
      <SourceGroups sources={record.sources} t={t} />
      <p class="meta">
        <code dir="ltr">{record.id}</code>
      </p>
    </details>
  );
}
