import { useCallback, useEffect, useState } from "preact/hooks";
import type { FeedDesk } from "./feed-desk.ts";
import type { ListedFeed } from "./feed-item.tsx";
import { FeedsSection, type FeedsSectionProps } from "./feeds-section.tsx";

export interface DeskViewProps<Feed extends ListedFeed>
  extends Omit<
    FeedsSectionProps<Feed>,
    "feeds" | "running" | "finished" | "undone" | "mended" | "onFiles" | "onUpdate" | "onCancel" | "onForget"
  > {
  readonly desk: FeedDesk<Feed>;
}

/** The section of feeds, drawn anew by itself while an import goes on: not the whole page with it. */
export function DeskView<Feed extends ListedFeed>({ desk, ...rest }: DeskViewProps<Feed>) {
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    // What has changed before this was drawn counts too.
    setState(desk.state);
    return desk.onChange(() => setState(desk.state));
  }, [desk]);
  const onFiles = useCallback((files: readonly File[]) => desk.add(files, null), [desk]);
  return (
    <FeedsSection
      {...state}
      {...rest}
      onFiles={onFiles}
      onUpdate={(feed, files) => desk.add(files, feed.id)}
      onCancel={() => desk.cancel()}
      onForget={(mended) => void desk.forget(mended).catch(() => undefined)}
    />
  );
}
