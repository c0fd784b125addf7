import type { Translate } from "../translate.ts";

/** An import under way. */
export interface Running {
  readonly fileName: string;
  readonly size: number;
  /** Bytes read of the file. */
  readonly bytes: number;
  readonly reviews: number;
  readonly refused: number;
  readonly isReadWhole: boolean;
  /** Files that wait behind it. */
  readonly waiting: number;
}

export interface RunningImportProps {
  readonly running: Running;
  readonly t: Translate;
  readonly onCancel: () => void;
}

export function RunningImport({ running, t, onCancel }: RunningImportProps) {
  const { fileName, size, bytes, reviews, refused, isReadWhole, waiting } = running;
  const percent = size === 0 ? 0 : Math.min(100, Math.floor((bytes / size) * 100));
  return (
    <div class="feed-running">
      <p id="feed-running-name">
        {t("feeds_importing")} <bdi>{fileName}</bdi>
      </p>
      <progress aria-labelledby="feed-running-name" max={100} value={isReadWhole ? undefined : percent} />
      <p class="meta">
        {t("feeds_progress", { n: reviews, refused, percent })} {isReadWhole && t("feeds_indexing")}{" "}
        {waiting > 0 && t("feeds_waiting", { n: waiting })}
      </p>
      <button type="button" onClick={onCancel}>
        {t("feeds_cancel")}
      </button>
    </div>
  );
}
