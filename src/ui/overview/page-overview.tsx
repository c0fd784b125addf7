import type { PageAnnotations } from "../../core/model/annotation.ts";
import { LegalQuestionView } from "../card/legal-question-view.tsx";
import type { Translate } from "../translate.ts";
import { ClaimList } from "./claim-list.tsx";
import { Sourcing } from "./sourcing.tsx";

export type Filter = "matched" | "unnamed" | "all";

export interface PageOverviewProps {
  readonly page: PageAnnotations;
  readonly t: Translate;
  readonly filter: Filter;
  readonly notShown: readonly string[];
  readonly onFilter: (filter: Filter) => void;
  readonly onChoose: (annotationId: string) => void;
}

/** The page at a glance: what it rests on, its claims in order, the legal questions it opens. */
export function PageOverview({ page, t, filter, notShown, onFilter, onChoose }: PageOverviewProps) {
  const unnamed = new Set(page.summary.unnamedOnly);
  const shown = page.annotations.filter((annotation) =>
    filter === "matched"
      ? annotation.matches.length > 0
      : filter === "unnamed"
        ? unnamed.has(annotation.id)
        : annotation.isClaim || annotation.matches.length > 0,
  );
  const possible = page.annotations.flatMap((annotation) =>
    annotation.possibleMatches.flatMap((match) => {
      const record = page.records.find((each) => each.id === match.recordId);
      return record ? [{ annotation, record }] : [];
    }),
  );
  const records = t.date(page.dataVersion);
  return (
    <main class="overview" dir={t.direction} lang={t.locale}>
      {page.headline && <h1 lang={page.lang || undefined}>{page.headline}</h1>}
      <p class="meta">
        {page.datePublished
          ? t("overview_dates", { article: t.date(page.datePublished), records })
          : t("overview_dates_unknown", { records })}
      </p>
      <Sourcing page={page} t={t} />
      <section class="claims-section">
        <h2>{t("overview_claims_heading")}</h2>
        <fieldset class="filters">
          <legend class="aside">{t("overview_claims_heading")}</legend>
          {(["matched", "unnamed", "all"] as const).map((each) => (
            <button key={each} type="button" aria-pressed={each === filter} onClick={() => onFilter(each)}>
              {t(`filter_${each}`)}
            </button>
          ))}
        </fieldset>
        {filter === "matched" && shown.length === 0 && <p>{t("overview_none")}</p>}
        <ClaimList annotations={shown} page={page} t={t} onChoose={onChoose} />
        {possible.length > 0 && (
          <details class="possible">
            <summary>{t("overview_possible_heading")}</summary>
            <p class="meta">{t("overview_possible_hint")}</p>
            <ul class="claims">
              {possible.map(({ annotation, record }) => (
                <li key={`${annotation.id}-${record.id}`}>
                  <button type="button" class="claim" onClick={() => onChoose(annotation.id)}>
                    <span class="claim-text">{annotation.quote.exact}</span>
                    <span class="meta">{record.statement}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        {notShown.length > 0 && <p class="meta">{t("overview_not_shown", { count: notShown.length })}</p>}
        <p class="meta">{t("overview_silence")}</p>
      </section>
      {page.legalQuestions.length > 0 && (
        <section class="questions">
          <h2>{t("overview_legal_heading")}</h2>
          {page.legalQuestions.map((question) => (
            <LegalQuestionView key={question.id} question={question} t={t} />
          ))}
        </section>
      )}
    </main>
  );
}
