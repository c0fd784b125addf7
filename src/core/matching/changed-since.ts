import type { ChangedSince } from "../model/annotation.ts";
import { type ClaimRecord, statusAsOf } from "../model/claim-record.ts";

/**
 * What the record learned after the article came out: its status then and its latest one. Null when the article has no
 * date, when it came out after the latest status, or when the status is the same.
 */
export function changedSince(
  record: Pick<ClaimRecord, "history">,
  published: string | null,
): ChangedSince | null {
  const latest = record.history.at(-1);
  if (!latest || published === null || published >= latest.asOf) return null;
  const then = statusAsOf(record.history, published);
  if (!then || then.status === latest.status) return null;
  return { from: then.status, to: latest.status, asOf: latest.asOf, why: latest.why };
}
