import type { Annotation, PageAnnotations } from "../model/annotation.ts";
import { type ClaimRecord, statusAsOf } from "../model/claim-record.ts";
import { UNDERLINE_STYLES, type UnderlineStyle } from "../model/underline-look.ts";

/** The least of what is underlined: nothing, matched sentences, also those on unnamed sources, every claim. */
export type Level = "off" | "matches" | "sourcing" | "all";

const SHOWN: Readonly<Record<Level, readonly UnderlineStyle[]>> = {
  off: [],
  matches: ["matched", "changed"],
  sourcing: ["matched", "changed", "unnamed"],
  all: UNDERLINE_STYLES,
};

/**
 * What the line under each annotation says, where the level shows one; the others are not in the map. `changed` when a
 * record that it matches was superseded or is contradicted, or when it credits words to the wrong speaker; `matched`
 * when a record or a feed speaks of it; `unnamed` when it rests on unnamed sources alone; `claim` when it can be checked
 * and nothing more is known. Muted records count as absent.
 */
export function chooseStyles(
  page: PageAnnotations,
  level: Level,
  mutedRecords: readonly string[],
): Map<Annotation, UnderlineStyle> {
  const muted = new Set(mutedRecords);
  const unnamed = new Set(page.summary.unnamedOnly);
  const records = new Map(page.records.map((record) => [record.id, record]));
  const styles = new Map<Annotation, UnderlineStyle>();
  for (const annotation of page.annotations) {
    const style = styleOf(annotation, records, muted, unnamed);
    if (style !== null && SHOWN[level].includes(style)) styles.set(annotation, style);
  }
  return styles;
}

function styleOf(
  annotation: Annotation,
  records: ReadonlyMap<string, ClaimRecord>,
  muted: ReadonlySet<string>,
  unnamed: ReadonlySet<string>,
): UnderlineStyle | null {
  const matches = annotation.matches.filter((match) => !muted.has(match.recordId));
  for (const match of matches) {
    const history = records.get(match.recordId)?.history ?? [];
    // The last day that a date can name: the status that holds now.
    const now = statusAsOf(history, "9999-12-31")?.status;
    if (match.changedSince || match.misattribution || now === "superseded" || now === "contradicted")
      return "changed";
  }
  if (matches.length > 0 || annotation.feedMatches.length > 0) return "matched";
  if (unnamed.has(annotation.id)) return "unnamed";
  return annotation.isClaim ? "claim" : null;
}
