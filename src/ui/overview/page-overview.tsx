import type { PageAnnotations } from "../../core/model/annotation.ts";
import { LegalQuestionView } from "../card/legal-question-view.tsx";
import { pageText, RECORD_TEXT } from "../data-text.ts";
import { FeedClaims } from "../feeds/feed-claims.tsx";
import { PageReviews } from "../feeds/page-reviews.tsx";
import { isSourced } from "../is-sourced.ts";
import type { Translate } from "../translate.ts";
import { ClaimList } from "./claim-list.tsx";
import { FILTERS, type Filter, filterSentences } from "./filters.ts";
import { Sourcing } from "./sourcing.tsx";

export interface PageOverviewProps {
  readonly page: PageAnnotations;
  readonly t: Translate;
  readonly filter: Filter;
  readonly notShown: readonly string[];
  /** How many sentences the reader muted on the page: they are not among its findings. */
  readonly muted: number;
  /** Id of the sentence being read; null when that is not known. */
  readonly here: string | null;
  /** There is room for all: in the panel beside the page. */
  readonly roomy: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onChoose: (annotationId: string) => void;
  readonly onUnmute: () => void;
}

/** The page at a glance: what it rests on, its claims in order, the legal questions it opens. */
export function PageOverview(props: PageOverviewProps) {
  const { page, t, filter, notShown, here, onFilter, onChoose } = props;
  const sentences = filterSentences(page);
  const matched = new Set(sentences.matched.map((each) => each.id));
  const possible = page.annotations.flatMap((annotation) =>
    annotation.possibleMatches.flatMap((match) => {
      const record = page.records.find((each) => each.id === match.recordId);
      return record ? [{ annotation, record }] : [];
    }),
  );
  const notFound = sentences.all.filter((each) => !matched.has(each.id));
  const hiddenOnes = page.annotations.filter((each) => notShown.includes(each.id));
  const list = { page, t, here, onChoose };
  return (
    <main class="overview">
      <Dates page={page} t={t} />
      {isSourced(page) ? (
        <Sourcing page={page} t={t} matched={matched} here={here} roomy={props.roomy} />
      ) : (
        <p class="caution">{t("sources_not_read")}</p>
      )}
      <section class="claims-section">
        <h2 id="claims-heading">{t("overview_claims_heading")}</h2>
        <fieldset class="filters" aria-labelledby="claims-heading">
          {FILTERS.filter((each) => sentences[each].length > 0 || each === filter).map((each) => (
            <button key={each} type="button" aria-pressed={each === filter} onClick={() => onFilter(each)}>
              {t(`filter_${each}`, { n: sentences[each].length })}
            </button>
          ))}
        </fieldset>
        {sentences.matched.length === 0 && <p class="meta">{t("overview_none")}</p>}
        <ClaimList annotations={sentences[filter]} {...list} />
        {possible.length > 0 && (
          <details class="more">
            <summary>{t("overview_possible_heading", { n: possible.length })}</summary>
            <p class="meta">{t("overview_possible_hint")}</p>
            <ul class="claims">
              {possible.map(({ annotation, record }) => (
                <li key={`${annotation.id}-${record.id}`}>
                  <button type="button" class="claim" onClick={() => onChoose(annotation.id)}>
                    <span class="claim-text" {...pageText(page.lang)}>
                      {annotation.quote.exact}
                    </span>
                    <span class="claim-line" {...RECORD_TEXT}>
                      {record.statement}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
        {hiddenOnes.length > 0 && (
          <details class="more">
            <summary>{t("overview_not_shown", { count: hiddenOnes.length })}</summary>
            <ClaimList annotations={hiddenOnes} {...list} />
          </details>
        )}
        {props.muted > 0 && (
          <p class="meta muted-here">
            {t("overview_muted", { count: props.muted })}{" "}
            <button type="button" class="quiet" onClick={props.onUnmute}>
              {t("options_unmute")}
            </button>
          </p>
        )}
        <p class="meta read-and-not-found">
          {t("overview_sentences", { count: page.summary.sentences })}{" "}
          {notFound.length > 0 && `${t("overview_not_found", { count: notFound.length })} `}
          {t("overview_silence")}
        </p>
      </section>
      <FeedClaims page={page} t={t} onChoose={onChoose} />
      <PageReviews page={page} t={t} />
      {page.legalQuestions.length > 0 && (
        <section class="questions">
          <h2>{t("legal_heading", { count: page.legalQuestions.length })}</h2>
          {page.legalQuestions.map((question) => (
            <LegalQuestionView key={question.id} question={question} t={t} />
          ))}
        </section>
      )}
    </main>
  );
}

/** Headline, outlet, and the article's date against that of the records. */
function Dates({ page, t }: Pick<PageOverviewProps, "page" | "t">) {
  const { headline, outlet, datePublished, dataVersion } = page;
  const records = t.date(dataVersion);
  const changed = page.annotations.filter(({ matches }) =>
    matches.some(({ changedSince }) => changedSince !== null),
  ).length;
  return (
    <header class="overview-head">
      {headline && <h1 {...pageText(page.lang)}>{headline}</h1>}
      <p class="meta">
        {outlet && (
          <>
            <bdi>{outlet}</bdi>
            {" · "}
          </>
        )}
        {datePublished
          ? t("overview_dates", { article: t.date(datePublished), records })
          : t("overview_dates_unknown", { records })}
      </p>
      {datePublished !== null && datePublished > dataVersion && (
        <p class="caution">{t("overview_stale", { records })}</p>
      )}
      {changed > 0 && <p class="caution">{t("overview_changed", { count: changed })}</p>}
    </header>
  );
}
