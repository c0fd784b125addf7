import { useLayoutEffect, useRef } from "preact/hooks";
import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import type { Article } from "../../core/model/article.ts";
import { chooseStyles } from "../../core/underlines/choose-styles.ts";
import { LegalQuestionView } from "../card/legal-question-view.tsx";
import { pageText } from "../data-text.ts";
import { directionOf } from "../direction.ts";
import { isSourced } from "../is-sourced.ts";
import type { Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";
import { BlockText } from "./block-text.tsx";
import { keepNotesBeside } from "./keep-notes-beside.ts";
import { lightPairs } from "./light-pairs.ts";
import { MarginNote } from "./margin-note.tsx";
import { SourceLedger } from "./source-ledger.tsx";

export interface ReadingViewProps {
  readonly article: Article;
  readonly page: PageAnnotations;
  readonly t: Translate;
  /** Everything that can be opened stands open, for paper. */
  readonly printing: boolean;
}

/** A clean copy of the article with its findings in the margin; on paper they follow each paragraph as footnotes. */
export function ReadingView({ article, page, t, printing }: ReadingViewProps) {
  const styles = chooseStyles(page, "all", []);
  const noted = page.annotations.filter(isNoted);
  const numbers = new Map(noted.map((annotation, index) => [annotation.id, index + 1]));
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another page, or on paper, the notes are other elements
  useLayoutEffect(() => {
    const stops = text.current ? [keepNotesBeside(text.current), lightPairs(text.current)] : [];
    return () => {
      for (const stop of stops) stop();
    };
  }, [page, printing]);
  const hasHeadline = article.blocks.some((block) => block.kind === "headline");
  return (
    <main class="reading" dir={directionOf(article.lang)}>
      <header class="reading-head" dir={t.direction}>
        <p class="meta">
          {page.outlet && <bdi>{page.outlet}</bdi>}
          {page.outlet && page.datePublished && " · "}
          {page.datePublished && t.date(page.datePublished)}
          {page.url && (
            <>
              {" · "}
              <WebLink href={page.url}>{t("reading_original")}</WebLink>
            </>
          )}
        </p>
        {!isSourced(page) && <p class="caution">{t("sources_not_read")}</p>}
      </header>
      <div class="text" ref={text}>
        {!hasHeadline && page.headline && (
          <h1 class="block block-headline" {...pageText(article.lang)}>
            {page.headline}
          </h1>
        )}
        {article.blocks.map((block) => {
          const inside = page.annotations.filter(
            ({ position }) => position.start >= block.start && position.end <= block.end,
          );
          const marked = inside.filter((each) => styles.has(each) || numbers.has(each.id));
          return (
            <div class="row" key={`${block.start}-${block.end}`}>
              <BlockText
                article={article}
                block={block}
                annotations={marked}
                numbers={numbers}
                styles={styles}
                t={t}
              />
              <div class="margin" dir={t.direction}>
                {inside.flatMap((annotation) => {
                  const number = numbers.get(annotation.id);
                  return number === undefined
                    ? []
                    : [
                        <MarginNote
                          key={annotation.id}
                          annotation={annotation}
                          number={number}
                          page={page}
                          t={t}
                          printing={printing}
                        />,
                      ];
                })}
              </div>
            </div>
          );
        })}
      </div>
      <section class="after" dir={t.direction}>
        {page.legalQuestions.length > 0 && (
          <>
            <h2>{t("legal_heading", { count: page.legalQuestions.length })}</h2>
            {page.legalQuestions.map((question) => (
              <div class="question-place" key={`${question.id}-${printing}`} id={`question-${question.id}`}>
                <LegalQuestionView question={question} t={t} open={printing} />
              </div>
            ))}
          </>
        )}
        <SourceLedger page={page} t={t} />
        <p class="meta">{t("data_as_of", { date: t.date(page.dataVersion) })}</p>
        <p class="meta">{t("overview_silence")}</p>
      </section>
    </main>
  );
}

/** Whether there is more to say of a sentence than that it can be checked. */
function isNoted({ attribution, matches, feedMatches, pageReviews, legalQuestions }: Annotation): boolean {
  return (
    attribution !== null ||
    matches.length + feedMatches.length + pageReviews.length + legalQuestions.length > 0
  );
}
