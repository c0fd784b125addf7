import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { answersTo } from "../../core/summary/answers-to.ts";
import { Answers } from "../card/answers.tsx";
import { Fold } from "../card/fold.tsx";
import { matchedRecords } from "../card/matched-records.ts";
import { RECORD_TEXT } from "../data-text.ts";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";
import { ChainLine } from "./chain-line.tsx";
import { FoldedRecord } from "./folded-record.tsx";
import { FoldedReview } from "./folded-review.tsx";
import { ShortRecord } from "./short-record.tsx";

export interface MarginNoteProps {
  readonly annotation: Annotation;
  readonly number: number;
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** Nothing can be opened on paper: answers are shown at once. */
  readonly printing: boolean;
}

/**
 * What is known of one sentence, beside it: who says it and through whom, the record's status, the legal questions. The
 * rest on demand, because a note that is longer than its paragraph tears the article apart.
 */
export function MarginNote({ annotation, number, page, t, printing }: MarginNoteProps) {
  const records = matchedRecords(annotation, page);
  const answers = answersTo(annotation, page.annotations);
  const questions = page.legalQuestions.filter(({ id }) => annotation.legalQuestions.includes(id));
  const way = annotation.chain.length > 2 && <ChainLine chain={annotation.chain} t={t} />;
  const replies = <Answers answers={answers} page={page} t={t} />;
  const raised = questions.map((question) => (
    <p key={question.id} class="note-question">
      <a href={`#question-${question.id}`} {...RECORD_TEXT}>
        {question.short}
      </a>
    </p>
  ));
  return (
    <div class="note" role="note" id={`note-${number}`} aria-label={t("note_label", { number })}>
      <p class="note-line">
        <a class="note-number" href={`#mark-${number}`} aria-label={t("note_back", { number })}>
          {t("note_number", { number })}
        </a>
        <span>{firstLine(annotation, t)}</span>
      </p>
      {records.map(({ match, record }, index) =>
        printing ? (
          <ShortRecord key={record.id} match={match} record={record} t={t} />
        ) : (
          <FoldedRecord key={record.id} match={match} record={record} t={t} isOneOfMany={records.length > 1}>
            {index === 0 && way}
            {index === 0 && replies}
          </FoldedRecord>
        ),
      )}
      {annotation.pageReviews.flatMap((place) => {
        const review = page.pageReviews[place];
        return review
          ? [<FoldedReview key={`page-${place}`} review={review} feed={null} t={t} open={printing} />]
          : [];
      })}
      {annotation.feedMatches.map(({ review, feed }) => (
        <FoldedReview key={review.url} review={review} feed={feed} t={t} open={printing} />
      ))}
      {questions.length > 0 && (printing || questions.length === 1) && raised}
      {questions.length > 1 && !printing && (
        <Fold
          id={`questions of note ${number}`}
          class="note-questions"
          summary={t("legal_heading", { count: questions.length })}
        >
          {raised}
        </Fold>
      )}
      {printing && replies}
      {!printing && records.length === 0 && answers.length > 0 && (
        <details class="more">
          <summary>{t("answers_heading")}</summary>
          {replies}
        </details>
      )}
    </div>
  );
}
