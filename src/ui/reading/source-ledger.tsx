import type { PageAnnotations } from "../../core/model/annotation.ts";
import { SourceList } from "../card/source-list.tsx";
import type { Translate } from "../translate.ts";

/** Every source of the page's matched records, once, and the origins that the page itself names. */
export function SourceLedger({ page, t }: { page: PageAnnotations; t: Translate }) {
  const shown = new Set(page.annotations.flatMap((each) => each.matches.map((match) => match.recordId)));
  const sources = new Map(
    page.records
      .filter((record) => shown.has(record.id))
      .flatMap((record) => record.sources.map((each) => [each.url, each])),
  );
  return (
    <>
      {page.summary.origins.length > 0 && (
        <>
          <h2>{t("ledger_origins")}</h2>
          <ol class="origins">
            {page.summary.origins.map((origin, index) => (
              <li key={`${index}-${origin.link.name}`}>
                {origin.link.name || t("somebody")}{" "}
                <span class="meta">{t("ledger_sentences", { count: origin.annotationIds.length })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {sources.size > 0 && (
        <>
          <h2>{t("ledger_sources")}</h2>
          <SourceList sources={[...sources.values()]} t={t} />
        </>
      )}
    </>
  );
}
