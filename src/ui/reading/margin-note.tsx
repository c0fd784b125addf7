import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { answersTo } from "../../core/summary/answers-to.ts";
import { Answers } from "../card/answers.tsx";
import { ChainDiagram } from "../card/chain-diagram.tsx";
import { matchedRecords } from "../card/matched-records.ts";
import { RecordView } from "../card/record-view.tsx";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";
import { ShortRecord } from "./short-record.tsx";

export interface MarginNoteProps {
  readonly annotation: Annotation;
  readonly number: number;
  readonly page: PageAnnotations;
  readonly t: Translate;
  readonly mutedRecords: readonly string[];
}

/** What is known of one sentence, beside it: first line and chain, status in brief, all of the record on demand. */
export function MarginNote({ annotation, number, page, t, mutedRecords }: MarginNoteProps) {
  return (
    <aside class="note" id={`note-${number}`} aria-label={t("note_label", { number })}>
      <p class="note-line">
        <a class="note-number" href={`#mark-${number}`} aria-label={t("note_back", { number })}>
          {t("note_number", { number })}
        </a>{" "}
        {firstLine(annotation, t)}
      </p>
      {annotation.chain.length > 2 && <ChainDiagram chain={annotation.chain} t={t} />}
      {annotation.matches.length > 0 && (
        <Answers answers={answersTo(annotation, page.annotations)} page={page} t={t} />
      )}
      {matchedRecords(annotation, page, mutedRecords).map(({ match, record }) => (
        <div key={record.id} class="note-record">
          <ShortRecord match={match} record={record} t={t} />
          <details class="more screen-only">
            <summary>{t("note_more")}</summary>
            <RecordView match={match} record={record} t={t} />
          </details>
        </div>
      ))}
    </aside>
  );
}
