import type { PageAnnotations } from "../../core/model/annotation.ts";
import type { Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";
import { OriginBars } from "./origin-bars.tsx";
import { SentenceStrip } from "./sentence-strip.tsx";

export interface SourcingProps {
  readonly page: PageAnnotations;
  readonly t: Translate;
  readonly matched: ReadonlySet<string>;
  readonly here: string | null;
  /** There is room for the origins: in the panel, not in the popup, whose first sight is to hold claims. */
  readonly roomy: boolean;
}

/** What a page rests on: its sentences in one picture, its origins, whom it retells, who would not comment. */
export function Sourcing({ page, t, matched, here, roomy }: SourcingProps) {
  const { summary } = page;
  const names = (list: readonly string[]) => t.list([...new Set(list.filter(Boolean))]);
  return (
    <section class="sourcing">
      <h2>{t("overview_rests")}</h2>
      <SentenceStrip page={page} t={t} matched={matched} here={here} />
      {(summary.origins.length > 0 || summary.documents.length > 0) && (
        <details class="more origins" open={roomy}>
          <summary>{t("overview_origins", { count: summary.origins.length })}</summary>
          <OriginBars origins={summary.origins} t={t} />
          {summary.secondHandOutlets.length > 0 && (
            <p>
              {t("overview_second_hand", {
                names: names(summary.secondHandOutlets.map((link) => link.name)),
              })}
            </p>
          )}
          {summary.documents.length > 0 && (
            <p>
              {t("overview_documents")}{" "}
              {summary.documents.map((each, index) => (
                <span key={`${each.name}-${each.href}`}>
                  {index > 0 && t("list_separator")}
                  <bdi>
                    <WebLink href={each.href}>{each.name}</WebLink>
                  </bdi>
                </span>
              ))}
            </p>
          )}
        </details>
      )}
      {summary.noComments.length > 0 && (
        <p>{t("overview_no_comment", { names: names(summary.noComments.map((each) => each.who)) })}</p>
      )}
    </section>
  );
}
