import type { MessageKey, Translate } from "../translate.ts";
import type { FinishedImport, ImportProblem } from "./finished-import.ts";
import { refusalWords } from "./refusal-words.ts";

const PROBLEMS: Readonly<Record<ImportProblem, MessageKey>> = {
  "cut-off": "feed_fault_cut_off",
  empty: "feed_fault_empty",
  "no-feed": "feed_fault_no_feed",
  "broken-gzip": "feed_fault_gzip",
  "too-large": "feed_fault_too_large",
  "unreadable-file": "feed_fault_unreadable",
  "no-rows": "feed_fault_no_rows",
  "no-room": "feed_fault_no_room",
  busy: "feed_fault_busy",
  failed: "feed_fault_failed",
};

/** Refused rows that are listed; all are in the file that can be saved. */
const LISTED = 5;

export interface ImportResultProps {
  readonly result: FinishedImport;
  readonly t: Translate;
  readonly onSave: () => void;
}

/** What became of one file: how many reviews were taken, which rows were not and why, or why nothing was. */
export function ImportResult({ result, t, onSave }: ImportResultProps) {
  const { fileName, reviews, problem, line, openEnd, refusals } = result;
  const refused = refusals?.lines.length ?? 0;
  const listed = refusals ? refusalWords(refusals, t, LISTED) : [];
  return (
    <li class={problem === null ? "feed-result" : "feed-result caution"}>
      <p>
        <bdi>{fileName}</bdi>: {summary()}
      </p>
      {openEnd !== null && <p>{t("feeds_open_end", { line: openEnd })}</p>}
      {listed.length > 0 && (
        <>
          <ul class="refused-rows">
            {listed.map((row) => (
              <li key={row.line}>{t("feeds_refused_row", row)}</li>
            ))}
          </ul>
          <button
            type="button"
            onClick={onSave}
            aria-label={`${t("feeds_save_refused", { n: refused })} ${fileName}`}
          >
            {t("feeds_save_refused", { n: refused })}
          </button>
        </>
      )}
    </li>
  );

  function summary(): string {
    if (reviews !== null) return t("feeds_done", { n: reviews, refused });
    if (problem === null) return t("feeds_cancelled");
    const why = t(PROBLEMS[problem]);
    return t("feeds_nothing", { why: line === null ? why : t("feeds_refused_row", { line, why }) });
  }
}
