import type { ClaimMatch } from "../../core/model/annotation.ts";
import { RECORD_TEXT } from "../data-text.ts";
import type { Translate } from "../translate.ts";
import { statusName } from "./status-line.tsx";

/** What a reader must not miss of a match: that its record changed since the article, that the words are another's. */
export function MatchNotices({ match, t }: { match: ClaimMatch; t: Translate }) {
  const { changedSince, misattribution } = match;
  return (
    <>
      {changedSince && (
        <p class="notice notice-changed">
          <strong>{t("changed_since")}</strong>{" "}
          {t("changed_detail", {
            from: statusName(changedSince.from, t),
            to: statusName(changedSince.to, t),
            date: t.date(changedSince.asOf),
          })}{" "}
          <bdi {...RECORD_TEXT}>{changedSince.why}</bdi>
        </p>
      )}
      {misattribution && (
        <p class="notice notice-misattributed">
          <strong>{t("misattributed")}</strong> {t("misattributed_detail", misattribution)}
        </p>
      )}
    </>
  );
}
