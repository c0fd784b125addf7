import type { RecordSource } from "../../core/model/claim-record.ts";
import { RECORD_TEXT } from "../data-text.ts";
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

/** One source: who published it, of what kind, when, how it was seen, and what it says. */
export function SourceItem({ source, t }: { source: RecordSource; t: Translate }) {
  return (
    <div class={`source source-${source.type}`}>
      <p class="source-head">
        <bdi class="source-name">
          <WebLink href={source.url}>{source.publisher}</WebLink>
        </bdi>{" "}
        <span class="meta">
          {[
            t(TYPE[source.type]),
            source.date && t.date(source.date),
            source.seenAs !== "original" &&
              t(source.seenAs === "republication" ? "seen_copy" : "seen_summary"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </p>
      <p class="says" {...RECORD_TEXT}>
        {source.says}
      </p>
    </div>
  );
}
