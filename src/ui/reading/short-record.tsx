import type { ClaimMatch } from "../../core/model/annotation.ts";
import type { ClaimRecord } from "../../core/model/claim-record.ts";
import { independentOrigins } from "../../core/summary/group-sources.ts";
import { MatchNotices } from "../card/match-notices.tsx";
import { StatusBadge } from "../card/status-line.tsx";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";

/** A record in a margin note: status and date, what it states, its origins by name, and what changed. */
export function ShortRecord({ match, record, t }: { match: ClaimMatch; record: ClaimRecord; t: Translate }) {
  const now = record.history.at(-1);
  const origins = independentOrigins(record.sources).map(({ origin }) => origin);
  return (
    <>
      {now && (
        <p class="status-now">
          <StatusBadge status={now.status} t={t} />{" "}
          <span class="as-of">{t("as_of", { date: t.date(now.asOf) })}</span>
        </p>
      )}
      <p class="says note-statement" {...RECORD_TEXT}>
        {record.statement}
      </p>
      {origins.length > 0 && <p class="meta">{t("note_origins", { names: t.list(origins) })}</p>}
      <MatchNotices match={match} t={t} />
    </>
  );
}
