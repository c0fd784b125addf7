import { useEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "../translate.ts";
import { FileButton } from "./file-drop.tsx";

/** A feed as the list shows it. */
export interface ListedFeed {
  readonly id: string;
  readonly name: string;
  readonly isEnabled: boolean;
  readonly reviews: number;
  /** Rows of the last file that were refused. */
  readonly refused: number;
  readonly fileName: string;
  /** YYYY-MM-DD */
  readonly imported: string;
}

export interface FeedActions<Feed extends ListedFeed> {
  readonly onRename: (feed: Feed, name: string) => void;
  readonly onSwitch: (feed: Feed, isEnabled: boolean) => void;
  /** Up (-1) or down (1) in the order in which matches are shown. */
  readonly onMove: (feed: Feed, direction: 1 | -1) => void;
  readonly onUpdate: (feed: Feed, files: readonly File[]) => void;
  readonly onDelete: (feed: Feed) => void;
  readonly onSaveRefusals: (feed: Feed) => void;
}

export interface FeedItemProps<Feed extends ListedFeed> extends FeedActions<Feed> {
  readonly feed: Feed;
  readonly t: Translate;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** An import is under way: nothing can be updated or deleted. */
  readonly isBusy: boolean;
}

const LONGEST_NAME = 80;

export function FeedItem<Feed extends ListedFeed>(props: FeedItemProps<Feed>) {
  const { feed, t, isFirst, isLast, isBusy } = props;
  const { name, refused } = feed;
  return (
    <li class="feed">
      <label class="feed-name">
        <span class="aside">{t("feeds_name")}</span>
        <input
          type="text"
          dir="auto"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => {
            const next = event.currentTarget.value.trim();
            if (next === "") event.currentTarget.value = name;
            else props.onRename(feed, next);
          }}
        />
      </label>
      <p class="meta">
        {t("feeds_holds", { n: feed.reviews })}{" "}
        {t("feeds_imported", { date: t.date(feed.imported), file: feed.fileName })}
      </p>
      <label class="choice">
        <input
          type="checkbox"
          checked={feed.isEnabled}
          aria-label={`${t("feeds_use")} ${name}`}
          onChange={(event) => props.onSwitch(feed, event.currentTarget.checked)}
        />
        {t("feeds_use")}
      </label>
      <div class="feed-actions">
        <button
          type="button"
          disabled={isFirst}
          aria-label={`${t("feeds_up")} ${name}`}
          onClick={() => props.onMove(feed, -1)}
        >
          {t("feeds_up")}
        </button>
        <button
          type="button"
          disabled={isLast}
          aria-label={`${t("feeds_down")} ${name}`}
          onClick={() => props.onMove(feed, 1)}
        >
          {t("feeds_down")}
        </button>
        {!isBusy && (
          <FileButton
            label={t("feeds_update")}
            name={`${t("feeds_update")} ${name}`}
            onFiles={(files) => props.onUpdate(feed, files)}
          />
        )}
        {refused > 0 && (
          <button
            type="button"
            aria-label={`${t("feeds_save_refused", { n: refused })} ${name}`}
            onClick={() => props.onSaveRefusals(feed)}
          >
            {t("feeds_save_refused", { n: refused })}
          </button>
        )}
        {!isBusy && <DeleteButton name={name} t={t} onDelete={() => props.onDelete(feed)} />}
      </div>
    </li>
  );
}

/** Asks before it deletes; the focus is on what keeps the feed. */
function DeleteButton({ name, t, onDelete }: { name: string; t: Translate; onDelete: () => void }) {
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking !== null) (isAsking ? keep : first).current?.focus();
  }, [isAsking]);
  if (!isAsking)
    return (
      <button
        ref={first}
        type="button"
        aria-label={`${t("feeds_delete")} ${name}`}
        onClick={() => setAsking(true)}
      >
        {t("feeds_delete")}
      </button>
    );
  return (
    <fieldset class="feed-sure">
      <legend>{t("feeds_delete_sure", { name })}</legend>
      <button ref={keep} type="button" onClick={() => setAsking(false)}>
        {t("feeds_keep")}
      </button>
      <button type="button" onClick={onDelete}>
        {t("feeds_delete")}
      </button>
    </fieldset>
  );
}
