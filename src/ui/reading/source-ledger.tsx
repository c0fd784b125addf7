import type { PageAnnotations } from "../../core/model/annotation.ts";
import type { RecordSource } from "../../core/model/claim-record.ts";
import { isPrimary } from "../../core/summary/group-sources.ts";
import { matchedRecords } from "../card/matched-records.ts";
import { SourceItem } from "../card/source-item.tsx";
import type { Translate } from "../translate.ts";

export interface SourceLedgerProps {
  readonly page: PageAnnotations;
  readonly t: Translate;
}

/** Every source of the page's matched records, once, documents before reports; and the origins that the page names. */
export function SourceLedger({ page, t }: SourceLedgerProps) {
  const sources = new Map<string, RecordSource>();
  for (const annotation of page.annotations)
    for (const { record } of matchedRecords(annotation, page))
      for (const source of record.sources) sources.set(source.url || source.ref, source);
  const primary = [...sources.values()].filter(isPrimary);
  const reports = [...sources.values()].filter((source) => !isPrimary(source));
  return (
    <>
      {page.summary.origins.length > 0 && (
        <>
          <h2>{t("ledger_origins")}</h2>
          <ol class="ledger">
            {page.summary.origins.map((origin) => (
              <li key={`${origin.link.name} ${origin.annotationIds[0]}`}>
                <bdi>{origin.link.name || t("somebody")}</bdi>{" "}
                <span class="meta">
                  {t("ledger_sentences", { count: origin.annotationIds.length })}
                  {origin.secondHand && ` · ${t("tag_second_hand")}`}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <Sources heading={t("ledger_primary")} sources={primary} t={t} />
      <Sources heading={t("ledger_reports")} sources={reports} t={t} />
    </>
  );
}

interface SourcesProps {
  readonly heading: string;
  readonly sources: readonly RecordSource[];
  readonly t: Translate;
}

function Sources({ heading, sources, t }: SourcesProps) {
  if (sources.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul class="ledger">
        {sources.map((source) => (
          <li key={source.url || source.ref}>
            <SourceItem source={source} t={t} />
          </li>
        ))}
      </ul>
    </>
  );
}
