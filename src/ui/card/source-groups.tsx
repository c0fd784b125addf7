import type { ClaimRecord, RecordSource } from "../../core/model/claim-record.ts";
import { groupSources, independentOrigins, type SourceGroup } from "../../core/summary/group-sources.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { SourceItem } from "./source-item.tsx";

/** Sources by independent origin, primary documents first; under each origin those that only repeat it. */
export function SourceGroups({ sources, t }: { sources: readonly RecordSource[]; t: Translate }) {
  return (
    <ul class="source-groups">
      {groupSources(sources).map((group) => (
        <li key={`${group.first?.ref ?? ""}${group.origin}`} class={group.primary ? "origin-primary" : ""}>
          <Origin group={group} t={t} />
        </li>
      ))}
    </ul>
  );
}

function Origin({ group: { origin, first, relying }, t }: { group: SourceGroup; t: Translate }) {
  return (
    <>
      {first ? (
        <SourceItem source={first} t={t} />
      ) : (
        <p class="origin-named">
          {t("origin_not_read")} <bdi {...RECORD_TEXT}>{origin}</bdi>
        </p>
      )}
      {relying.length > 0 && (
        <div class="relying">
          <p class="relies">{t(first ? "repeated_by" : "reported_by")}</p>
          <ul>
            {relying.map((source) => (
              <li key={source.ref}>
                <SourceItem source={source} t={t} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** "5 sources, 2 independent origins"; a record that is marked as resting on one origin says one. */
export function sourcesInShort({ sources, confidence }: ClaimRecord, t: Translate): string {
  const origins = confidence === "single-source" ? 1 : independentOrigins(sources).length;
  return t.list([t("sources_count", { count: sources.length }), t("overview_origins", { count: origins })]);
}
