import type { RefusalReason } from "../../core/claim-review/feed-row.ts";
import { REFUSAL_REASONS, type Refusals } from "../../core/retrieval/feed-builder.ts";
import type { MessageKey, Translate } from "../translate.ts";

const WORDS: Readonly<Record<RefusalReason, MessageKey>> = {
  "not-json": "refused_not_json",
  "too-long": "refused_too_long",
  "too-deep": "refused_too_deep",
  "not-an-object": "refused_not_an_object",
  "no-claim-review": "refused_no_claim_review",
  "no-review": "refused_no_review",
  "no-claim": "refused_no_claim",
  "claim-too-long": "refused_claim_too_long",
  "no-url": "refused_no_url",
  "bad-url": "refused_bad_url",
  columns: "refused_columns",
  "bad-characters": "refused_bad_characters",
  repeated: "refused_repeated",
  unreadable: "refused_unreadable",
};

/** The first refused rows in words, `most` of them, in the order of the file. */
export function refusalWords(
  { lines, reasons }: Refusals,
  t: Translate,
  most = lines.length,
): { readonly line: number; readonly why: string }[] {
  return Array.from(lines.subarray(0, most), (line, i) => ({
    line,
    why: t(WORDS[REFUSAL_REASONS[reasons[i]!] ?? "unreadable"]),
  }));
}

/** All refused rows as the text of a file: the line, a tab, the reason. */
export function refusalReport(refusals: Refusals, t: Translate): string {
  return refusalWords(refusals, t)
    .map(({ line, why }) => `${line}\t${why}\n`)
    .join("");
}
