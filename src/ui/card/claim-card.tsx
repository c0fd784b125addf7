import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";
import { ChainDiagram } from "./chain-diagram.tsx";
import { LegalQuestionView } from "./legal-question-view.tsx";
import { RecordView } from "./record-view.tsx";

export interface ClaimCardProps {
  readonly annotation: Annotation;
  readonly page: PageAnnotations;
  readonly t: Translate;
  readonly onClose: () => void;
  /** Mutes a record everywhere. */
  readonly onMute?: (recordId: string) => void;
  /** The reader holds a match to be wrong: save a case file. */
  readonly onWrong?: (recordId: string) => void;
}

/** All that is known about one sentence. Shows what the answer holds and decides nothing. */
export function ClaimCard({ annotation, page, t, onClose, onMute, onWrong }: ClaimCardProps) {
  const { attribution, chain, matches } = annotation;
  const records = matches.flatMap((match) => {
    const record = page.records.find((each) => each.id === match.recordId);
    return record ? [{ match, record }] : [];
  });
  const raised = new Set([
    ...annotation.legalQuestions,
    ...records.flatMap(({ record }) => record.legalQuestions),
  ]);
  const questions = page.legalQuestions.filter((question) => raised.has(question.id));
  return (
    <article class="card" dir={t.direction} lang={t.locale} aria-labelledby="says-who-first-line">
      <header class="card-head">
        <h2 id="says-who-first-line" class="first-line">
          {firstLine(annotation, t)}
        </h2>
        <button type="button" class="close" aria-label={t("close")} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </header>
      <ChainDiagram chain={chain} t={t} />
      {attribution && (
        <p class="meta">
          {t(
            attribution.quotation === "direct"
              ? "speech_direct"
              : attribution.quotation === "mixed"
                ? "speech_mixed"
                : "speech_reported",
          )}
          {attribution.carriedOver && ` · ${t("carried_over")}`}
        </p>
      )}
      {records.length === 0 && <p class="no-record">{t("no_record")}</p>}
      {records.map(({ match, record }) => (
        <div key={record.id}>
          <RecordView match={match} record={record} t={t} />
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
        </div>
      ))}
      {questions.length > 0 && (
        <section class="questions">
          <h3>{t("legal_heading", { count: questions.length })}</h3>
          {questions.map((question) => (
            <LegalQuestionView key={question.id} question={question} t={t} />
          ))}
        </section>
      )}
      <footer class="meta">{t("data_as_of", { date: t.date(page.dataVersion) })}</footer>
    </article>
  );
}
