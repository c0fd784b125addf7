import type { RecordSource } from "../../core/model/claim-record.ts";
import type { MessageKey, Translate } from "../translate.ts";
import { WebLink } from "../web-link.tsx";

const TYPE: Record<RecordSource["type"], MessageKey> = {
  "primary-document": "type_primary_document",
  "official-statement": "type_official_statement",
  legislation: "type_legislation",
  "court-filing": "type_court_filing",
  "news-report": "type_news_report",
  "expert-analysis": "type_expert_analysis",
  "data-set": "type_data_set",
};

const PRIMARY = new Set<RecordSource["type"]>([
  "primary-document",
  "legislation",
  "court-filing",
  "official-statement",
]);

/** Sources with what each says and which other one it relies on, primary documents first. */
export function SourceList({ sources, t }: { sources: readonly RecordSource[]; t: Translate }) {
  const ordered = [...sources].sort((a, b) => Number(PRIMARY.has(b.type)) - Number(PRIMARY.has(a.type)));
  const publisherOf = (ref: string) => sources.find((source) => source.ref === ref)?.publisher ?? ref;
  return (
    <ul class="sources">
      {ordered.map((source) => (
        <li key={source.ref} class="source">
          <p class="source-head">
            <WebLink href={source.url}>{source.publisher}</WebLink>{" "}
            <span class="meta">
              {t(TYPE[source.type])}
              {source.date && ` · ${t.date(source.date)}`}
              {source.seenAs !== "original" &&
                ` · ${t(source.seenAs === "republication" ? "seen_copy" : "seen_summary")}`}
            </span>
          </p>
          <p class="says">{source.says}</p>
          {source.reliesOn && <p class="relies">{t("relies_on", { name: publisherOf(source.reliesOn) })}</p>}
        </li>
      ))}
    </ul>
  );
}
