import type { ClaimRecord } from "../../core/model/claim-record.ts";
import type { LegalQuestion } from "../../core/model/legal-question.ts";
import { LegalQuestionView } from "../card/legal-question-view.tsx";
import { SourceList } from "../card/source-list.tsx";
import { StatusLine } from "../card/status-line.tsx";
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

/** Browse and search all records and questions, with their history and sources. */
export function Dataset({ records, questions, dataVersion, query, t, onQuery }: DatasetProps) {
  const found = searchDataset(records, questions, query);
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
        <input type="search" value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
      </label>
      <p class="meta" role="status">
        {t("options_found", { count: found.records.length + found.questions.length })}
      </p>
      {found.records.map((record) => (
        <details key={record.id} class="record-row">
          <summary>
            {record.statement} <code class="meta">{record.id}</code>
          </summary>
          <StatusLine record={record} t={t} />
          {record.note && <p class="caution">{record.note}</p>}
          <SourceList sources={record.sources} t={t} />
        </details>
      ))}
      {found.questions.map((question) => (
        <LegalQuestionView key={question.id} question={question} t={t} />
      ))}
    </section>
  );
}
