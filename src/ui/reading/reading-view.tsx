import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import type { Article, Block } from "../../core/model/article.ts";
import { LegalQuestionView } from "../card/legal-question-view.tsx";
import type { Translate } from "../translate.ts";
import { MarginNote } from "./margin-note.tsx";
import { SourceLedger } from "./source-ledger.tsx";

export interface ReadingViewProps {
  readonly article: Article;
  readonly page: PageAnnotations;
  readonly t: Translate;
}

/** A clean copy of the article with its findings in the margin; on paper the notes follow as footnotes. */
export function ReadingView({ article, page, t }: ReadingViewProps) {
  const noted = page.annotations.filter((each) => each.matches.length > 0 || each.attribution);
  const numbers = new Map(noted.map((annotation, index) => [annotation.id, index + 1]));
  const rtl = ["ar", "ckb", "fa", "he", "ur"].includes(article.lang);
  return (
    <main class="reading" dir={rtl ? "rtl" : "ltr"} lang={article.lang || undefined}>
      <header class="reading-head">
        <p class="meta">
          {[page.outlet, page.datePublished && t.date(page.datePublished)].filter(Boolean).join(" · ")}
        </p>
      </header>
      {article.blocks.map((block, index) => {
        const inside = page.annotations.filter(
          ({ position }) => position.start >= block.start && position.end <= block.end,
        );
        return (
          <div class="row" key={`${index}-${block.start}`}>
            <BlockText article={article} block={block} annotations={inside} numbers={numbers} />
            <div class="margin" dir={t.direction} lang={t.locale}>
              {inside
                .filter((annotation) => numbers.has(annotation.id))
                .map((annotation) => (
                  <MarginNote
                    key={annotation.id}
                    annotation={annotation}
                    number={numbers.get(annotation.id) ?? 0}
                    page={page}
                    t={t}
                  />
                ))}
            </div>
          </div>
        );
      })}
      <section class="after" dir={t.direction} lang={t.locale}>
        {page.legalQuestions.length > 0 && (
          <>
            <h2>{t("overview_legal_heading")}</h2>
            {page.legalQuestions.map((question) => (
              <LegalQuestionView key={question.id} question={question} t={t} />
            ))}
          </>
        )}
        <SourceLedger page={page} t={t} />
        <p class="meta">{t("data_as_of", { date: t.date(page.dataVersion) })}</p>
      </section>
    </main>
  );
}

const ELEMENT = {
  headline: "h1",
  subheading: "h2",
  byline: "p",
  caption: "figcaption",
  "list-item": "li",
  quotation: "blockquote",
  paragraph: "p",
} as const satisfies Record<Block["kind"], string>;

interface BlockTextProps {
  readonly article: Article;
  readonly block: Block;
  readonly annotations: readonly Annotation[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** One block's text with its noted sentences marked and numbered. */
function BlockText({ article, block, annotations, numbers }: BlockTextProps) {
  const Element = ELEMENT[block.kind];
  const parts = [];
  let at = block.start;
  for (const annotation of annotations) {
    const { start, end } = annotation.position;
    const number = numbers.get(annotation.id);
    if (number === undefined) continue;
    if (start > at) parts.push(article.text.slice(at, start));
    parts.push(
      <mark
        key={annotation.id}
        id={`mark-${number}`}
        class={annotation.matches.length > 0 ? "matched" : "attributed"}
      >
        {article.text.slice(start, end)}
        <sup>
          <a href={`#note-${number}`}>{number}</a>
        </sup>
      </mark>,
    );
    at = end;
  }
  parts.push(article.text.slice(at, block.end));
  return <Element class={`block block-${block.kind}`}>{parts}</Element>;
}
