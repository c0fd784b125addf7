import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { pageText } from "../data-text.ts";
import { firstLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";

export interface AnswersProps {
  readonly answers: readonly Annotation[];
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** Leads to the sentence of an answer; absent where there is nowhere to lead. */
  readonly onGoTo?: ((annotationId: string) => void) | undefined;
}

/** Denials and refusals to comment that the page itself reports, beside the claim that they answer. */
export function Answers({ answers, page, t, onGoTo }: AnswersProps) {
  if (answers.length === 0) return null;
  return (
    <section class="answers">
      <h3 class="aside">{t("answers_heading")}</h3>
      <ul>
        {answers.map((answer) => (
          <li key={answer.id} class={`answer answer-${answer.attribution?.stance}`}>
            <p class="answer-line">
              {firstLine(answer, t)}{" "}
              {onGoTo && (
                <button type="button" class="quiet" onClick={() => onGoTo(answer.id)}>
                  {t("answer_go")}
                </button>
              )}
            </p>
            {/* Who says nothing has no words that would add to that. */}
            {answer.attribution?.stance === "denies" && (
              <p class="answer-quote">
                <q {...pageText(page.lang)}>{answer.quote.exact}</q>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
