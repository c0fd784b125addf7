import type { LegalQuestion } from "../../core/model/legal-question.ts";
import type { MessageKey, Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";

const STATE: Record<LegalQuestion["history"][number]["state"], MessageKey> = {
  open: "legal_open",
  "answered-in-part": "legal_in_part",
  litigated: "legal_litigated",
  settled: "legal_settled",
};

/** One legal question: in brief, and opened: why it matters, who holds what on which authority, what would settle it. */
export function LegalQuestionView({ question, t }: { question: LegalQuestion; t: Translate }) {
  const now = question.history.at(-1);
  return (
    <details class="question" name="question">
      <summary>
        <span class="question-short">{question.short}</span>{" "}
        {now && (
          <span class="meta">{`${t(STATE[now.state])} · ${t("as_of", { date: t.date(now.asOf) })}`}</span>
        )}
      </summary>
      <p class="question-full">{question.question}</p>
      <p class="says">{question.whyItMatters}</p>
      {now && <p class="says">{now.why}</p>}
      <h4>{t("legal_positions")}</h4>
      <ul class="positions">
        {question.positions.map((position) => (
          <li key={`${position.holder}-${position.stance}`}>
            <p class="source-head">
              <strong>{position.holder}</strong> <span class="stance">{position.stance}</span>
            </p>
            <p class="says">{position.argument}</p>
            <p class="meta">
              {position.date && t.date(position.date)}{" "}
              {position.sourceUrl && (
                <WebLink href={position.sourceUrl}>
                  {t("legal_source_of", { holder: position.holder })}
                </WebLink>
              )}
            </p>
          </li>
        ))}
      </ul>
      <h4>{t("legal_authorities")}</h4>
      <ul class="authorities">
        {question.authorities.map((authority) => (
          <li key={authority.citation}>
            <p class="source-head">
              <strong>
                <WebLink href={authority.url}>{authority.citation}</WebLink>
              </strong>{" "}
              {authority.name}
            </p>
            <p class="says">{authority.says}</p>
            <p class="meta">{t("legal_checked", { how: authority.checked })}</p>
          </li>
        ))}
      </ul>
      <p class="says">
        <strong>{t("legal_would_settle")}</strong> {question.wouldSettle}
      </p>
    </details>
  );
}
