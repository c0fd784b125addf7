import { useEffect } from "preact/hooks";
import type { Refusals } from "./core/retrieval/feed-builder.ts";
import type { StoredFeed } from "./platform/feed-database.ts";
import { startFeedJob } from "./platform/feed-job.ts";
import {
  changeFeed,
  deleteFeed,
  listFeeds,
  moveFeed,
  refusalsOf,
  rollBackDeadImports,
} from "./platform/feed-store.ts";
import { forgetNotice, mendFeeds } from "./platform/mend-feeds.ts";
import { DeskView } from "./ui/feeds/desk-view.tsx";
import { FeedDesk } from "./ui/feeds/feed-desk.ts";
import { refusalReport } from "./ui/feeds/refusal-words.ts";
import { saveText } from "./ui/save-text.ts";
import type { Translate } from "./ui/translate.ts";

const desk = new FeedDesk<StoredFeed>({
  list: listFeeds,
  undoDeadImports: async () => (await rollBackDeadImports()).map(({ name }) => name),
  mend: mendFeeds,
  forget: forgetNotice,
  start: (request, onProgress) => startFeedJob({ ...request, today: today() }, onProgress),
});

/** The section of the settings in which the reader's feeds are imported and kept, joined to the browser's store. */
export function ReaderFeeds({ t }: { t: Translate }) {
  useEffect(() => {
    void desk.open();
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener(
      "beforeunload",
      (event) => {
        // An import ends with its page: the browser asks first.
        if (desk.state.running) event.preventDefault();
      },
      { signal },
    );
    // Another page of settings may have changed the list meanwhile.
    document.addEventListener(
      "visibilitychange",
      () => {
        if (!document.hidden && desk.state.feeds !== null) change(Promise.resolve());
      },
      { signal },
    );
    return () => ended.abort();
  }, []);
  const save = (fileName: string, refusals: Refusals | null): void => {
    if (refusals) saveText(`${fileName}-refused.txt`, refusalReport(refusals, t));
  };
  return (
    <DeskView
      desk={desk}
      t={t}
      onRename={(feed, name) => change(changeFeed(feed.id, { name }))}
      onSwitch={(feed, isEnabled) => change(changeFeed(feed.id, { isEnabled }))}
      onMove={(feed, direction) => change(moveFeed(feed.id, direction))}
      onDelete={(feed) => change(deleteFeed(feed.id))}
      onSaveRefusals={(feed) => void refusalsOf(feed).then((refusals) => save(feed.fileName, refusals))}
      onSaveRefused={({ fileName, refusals }) => save(fileName, refusals)}
    />
  );
}

function change(done: Promise<void>): void {
  const refresh = () => desk.refresh();
  void done.then(refresh, refresh);
}

/** The reader's own day, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
