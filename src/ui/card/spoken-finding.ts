import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { shortLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";
import { matchedRecords } from "./matched-records.ts";
import { questionsOf } from "./questions-of.ts";
import { statusName } from "./status-line.tsx";

/**
 * What a screen reader says when a key opens a card: what is seen at first sight, in that order, and then the sentence,
 * because it is long and may be cut short.
 */
export function spokenFinding(
  annotation: Annotation,
  page: PageAnnotations,
  t: Translate,
  mutedRecords: readonly string[] = [],
): string {
  const records = matchedRecords(annotation, page, mutedRecords);
  const best = records[0];
  const now = best?.record.history.at(-1);
  const questions = questionsOf(annotation, page, records).length;
  return [
    shortLine(annotation, t),
    now && t.list([statusName(now.status, t), t("as_of", { date: t.date(now.asOf) })]),
    best?.match.changedSince && t("tag_changed"),
    best?.match.misattribution && t("tag_misattributed"),
    questions > 0 && t("legal_heading", { count: questions }),
    annotation.quote.exact,
  ]
    .filter(Boolean)
    .join(". ");
}
