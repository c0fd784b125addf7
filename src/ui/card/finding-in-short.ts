import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { shortLine } from "../first-line.ts";
import type { Translate } from "../translate.ts";
import { matchedRecords } from "./matched-records.ts";
import { questionsOf } from "./questions-of.ts";
import { statusName } from "./status-line.tsx";

/** What is seen of a card at first sight, in that order, for screen readers to say. */
export function findingInShort(
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
  ]
    .filter(Boolean)
    .join(". ");
}
