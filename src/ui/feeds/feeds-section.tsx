import type { Translate } from "../translate.ts";
import type { MendedFeed } from "./desk-parts.ts";
import { type FeedActions, FeedItem, type ListedFeed } from "./feed-item.tsx";
import { FileDrop } from "./file-drop.tsx";
import type { FinishedImport } from "./finished-import.ts";
import { ImportResult } from "./import-result.tsx";
import { type Running, RunningImport } from "./running-import.tsx";

export interface FeedsSectionProps<Feed extends ListedFeed> extends FeedActions<Feed> {
  /** In the reader's order; null when the browser keeps nothing. */
  readonly feeds: readonly Feed[] | null;
  /** Null when no import is under way. */
  readonly running: Running | null;
  /** What became of the files since the page was opened. */
  readonly finished: readonly FinishedImport[];
  /** Names of feeds whose import a closed page has left unfinished. */
  readonly undone: readonly string[];
  /** Feeds that were damaged. */
  readonly mended: readonly MendedFeed[];
  readonly t: Translate;
  /** Files for feeds of their own. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onForget: (mended: MendedFeed) => void;
  readonly onSaveRefused: (result: FinishedImport) => void;
}

/** The reader's own feeds of fact checks: import, order, update, switch off, delete. */
export function FeedsSection<Feed extends ListedFeed>(props: FeedsSectionProps<Feed>) {
  const { feeds, running, finished, undone, t } = props;
  return (
    <section class="feeds" id="feeds">
      <h2>{t("feeds_heading")}</h2>
      <p>{t("feeds_intro")}</p>
      {feeds === null ? (
        <p class="caution">{t("feeds_unavailable")}</p>
      ) : (
        <>
          {running ? (
            <RunningImport running={running} t={t} onCancel={props.onCancel} />
          ) : (
            <FileDrop t={t} onFiles={props.onFiles} />
          )}
          <div role="status">
            {undone.map((name) => (
              <p key={name} class="caution">
                {t("feeds_undone", { name })}
              </p>
            ))}
            {props.mended.map((each) => (
              <p key={each.id} class="caution">
                {t(each.kept > 0 ? "feeds_mended" : "feeds_lost", {
                  name: each.name,
                  kept: each.kept,
                  lost: each.lost,
                })}{" "}
                <button
                  type="button"
                  aria-label={`${t("mended_forget")}: ${each.name}`}
                  onClick={() => props.onForget(each)}
                >
                  {t("mended_forget")}
                </button>
              </p>
            ))}
            <ul class="feed-results">
              {finished.map((result) => (
                <ImportResult key={result} result={result} t={t} onSave={() => props.onSaveRefused(result)} />
              ))}
            </ul>
          </div>
          {feeds.length === 0 ? (
            <p class="meta">{t("feeds_none")}</p>
          ) : (
            <>
              <p class="meta">{t("feeds_hint")}</p>
              <ol class="feed-list">
                {feeds.map((feed, i) => (
                  <FeedItem
                    key={feed.id}
                    {...props}
                    feed={feed}
                    isFirst={i === 0}
                    isLast={i === feeds.length - 1}
                    isBusy={running !== null}
                  />
                ))}
              </ol>
            </>
          )}
        </>
      )}
    </section>
  );
}
