import type { LegalQuestion } from "../../core/model/legal-question.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { MessageKey, Translate } from "../translate.ts";
import { AuthorityItem } from "./authority-item.tsx";
import { Fold } from "./fold.tsx";
import { PositionItem } from "./position-item.tsx";

const STATE: Record<LegalQuestion["history"][number]["state"], MessageKey> = {
  open: "legal_open",
  "answered-in-part": "legal_in_part",
  litigated: "legal_litigated",
  settled: "legal_settled",
};

export interface LegalQuestionViewProps {
  readonly question: LegalQuestion;
  readonly t: Translate;
  /** Everything is shown at once: on paper nothing can be opened. */
  readonly open?: boolean;
}

/** One legal question: in brief, and opened: why it matters, who holds what on which authority, what would settle it. */
export function LegalQuestionView({ question, t, open = false }: LegalQuestionViewProps) {
  const now = question.history.at(-1);
  return (
    <Fold
      id={`question ${question.id}`}
      class="question"
      always={open}
      summary={
        <>
          {/* On the interface's side, whichever way the question itself is written. */}
          <span class="question-short">
            <bdi {...RECORD_TEXT}>{question.short}</bdi>
          </span>{" "}
          {now && (
            <span class="meta">{`${t(STATE[now.state])} · ${t("as_of", { date: t.date(now.asOf) })}`}</span>
          )}
        </>
      }
    >
      <p class="question-full" {...RECORD_TEXT}>
        {question.question}
      </p>
      <h4>{t("legal_why")}</h4>
      <p class="says" {...RECORD_TEXT}>
        {question.whyItMatters}
      </p>
      {now && (
        <>
          <h4>{t("legal_now")}</h4>
          <p class="says" {...RECORD_TEXT}>
            {now.why}
          </p>
        </>
      )}
      {question.positions.length > 0 && <h4>{t("legal_positions")}</h4>}
      <ul class={question.positions.length > 1 ? "positions side-by-side" : "positions"}>
        {question.positions.map((position) => (
          <PositionItem key={`${position.holder}-${position.stance}`} position={position} t={t} />
        ))}
      </ul>
      {question.authorities.length > 0 && <h4>{t("legal_authorities")}</h4>}
      <ul class="authorities">
        {question.authorities.map((authority) => (
          <AuthorityItem key={authority.citation} authority={authority} t={t} />
        ))}
      </ul>
      <h4>{t("legal_would_settle")}</h4>
      <p class="says" {...RECORD_TEXT}>
        {question.wouldSettle}
      </p>
    </Fold>
  );
}
