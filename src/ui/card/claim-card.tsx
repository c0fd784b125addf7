import { useEffect, useState } from "preact/hooks";
import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { answersTo } from "../../core/summary/answers-to.ts";
import { FeedReviews } from "../feeds/feed-reviews.tsx";
import { shortLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";
import { Answers } from "./answers.tsx";
import { CardFoot } from "./card-foot.tsx";
import { CardHead } from "./card-head.tsx";
import { ChainDiagram } from "./chain-diagram.tsx";
import { LegalQuestionView } from "./legal-question-view.tsx";
import { MatchedRecord } from "./matched-record.tsx";
import { matchedRecords } from "./matched-records.ts";
import { questionsOf } from "./questions-of.ts";
import { Speech } from "./speech.tsx";
import { ToQuestions } from "./to-questions.tsx";

export interface ClaimCardProps {
  readonly annotation: Annotation;
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** Records that are not shown. */
  readonly mutedRecords?: readonly string[] | undefined;
  readonly pinned?: boolean | undefined;
  /** In percent of the normal size. */
  readonly textSize?: number | undefined;
  /** Absent where the card is part of a page of ours. */
  readonly onClose?: (() => void) | undefined;
  readonly onPin?: ((pinned: boolean) => void) | undefined;
  readonly onMove?: ((dx: number, dy: number) => void) | undefined;
  readonly onTextSize?: ((size: number) => void) | undefined;
  /** Leads to another sentence of the page. */
  readonly onGoTo?: ((annotationId: string) => void) | undefined;
  /** Mutes a record everywhere. */
  readonly onMute?: ((recordId: string) => void) | undefined;
  /** Draws no line under the sentence any more. */
  readonly onMuteFinding?: ((annotationId: string) => void) | undefined;
  /** The reader holds a match to be wrong: save a case file and mute it. */
  readonly onWrong?: ((recordId: string) => void) | undefined;
}

/** All that is known about one sentence. Shows what the answer holds and decides nothing. */
export function ClaimCard(props: ClaimCardProps) {
  const { annotation, page, t, mutedRecords = [], onPin, onTextSize } = props;
  const { attribution, chain } = annotation;
  const [pinned, setPinned] = useState(props.pinned ?? false);
  useEffect(() => setPinned(props.pinned ?? false), [props.pinned]);
  const [textSize, setTextSize] = useState(props.textSize ?? 100);
  const records = matchedRecords(annotation, page, mutedRecords);
  const questions = questionsOf(annotation, page, records);
  const isWide = records.length + questions.length + annotation.feedMatches.length > 0;
  const pin =
    onPin &&
    ((next: boolean) => {
      setPinned(next);
      onPin(next);
    });
  return (
    <div
      class={`card${pinned ? " pinned" : ""}${isWide ? " wide" : ""}`}
      role="dialog"
      dir={t.direction}
      lang={t.locale}
      style={{ fontSize: `${textSize}%` }}
      aria-labelledby="says-who-first-line"
    >
      <CardHead
        line={shortLine(annotation, t)}
        t={t}
        pinned={pinned}
        onPin={pin}
        onMove={props.onMove}
        onClose={props.onClose}
      />
      <div class="way">
        <ChainDiagram chain={chain} t={t} />
        <Speech attribution={attribution} t={t} />
      </div>
      <Answers answers={answersTo(annotation, page.annotations)} page={page} t={t} onGoTo={props.onGoTo} />
      {records.length === 0 && <p class="no-record">{t("no_record")}</p>}
      {records.map(({ match, record }, index) => (
        <MatchedRecord
          key={record.id}
          match={match}
          record={record}
          t={t}
          folded={index > 0}
          beside={index === 0 && <ToQuestions count={questions.length} t={t} />}
          onMute={props.onMute}
          onWrong={props.onWrong}
        />
      ))}
      <FeedReviews annotation={annotation} page={page} t={t} />
      {questions.length > 0 && (
        <section class="questions">
          <h3>{t("legal_heading", { count: questions.length })}</h3>
          {questions.map((question) => (
            <LegalQuestionView key={question.id} question={question} t={t} />
          ))}
        </section>
      )}
      {props.onMuteFinding && (
        <p class="objections">
          <button
            type="button"
            class="quiet mute-finding"
            onClick={() => props.onMuteFinding?.(annotation.id)}
          >
            {t("mute_finding")}
          </button>
        </p>
      )}
      <CardFoot
        dataVersion={page.dataVersion}
        t={t}
        textSize={textSize}
        onTextSize={
          onTextSize &&
          ((size) => {
            setTextSize(size);
            onTextSize(size);
          })
        }
      />
    </div>
  );
}
