import type { PageState } from "./platform/calls.ts";
import { followReading } from "./platform/follow-port.ts";
import { callPage } from "./platform/messaging.ts";
import { onStateTold } from "./platform/on-state-told.ts";
import { activeTab, onPageInFront } from "./platform/tabs.ts";
import type { PopupState } from "./ui/overview/popup-view.tsx";
import { whyNothing } from "./ui/overview/why-nothing.ts";

/** While a page is being read it is asked again after so many ms, and at most so often. */
const ASK_AGAIN = 150;
const ASK_MOST = 80;

/** The tab that an overview speaks of, and what is known of its page. */
export interface OverviewTab {
  state(): PopupState;
  /** Null while no tab is known. */
  id(): number | null;
  /** Id of the sentence being read; null when that is not known, and always in the popup. */
  here(): string | null;
  /** Asks the page anew. */
  refresh(): Promise<void>;
  /** Does something in the tab; when it may not be done, the state says so. Resolves to whether it was done. */
  act(work: (tabId: number) => Promise<unknown>): Promise<boolean>;
}

export interface OverviewTabProps {
  /** Tests and pictures name the tab that a popup in a tab of its own speaks of; null is the tab in front. */
  readonly wanted: number | null;
  /** The overview stands beside the page, whichever is in front, and follows the reader there. */
  readonly beside: boolean;
  /** What is known has changed; `isOther` with another tab. */
  readonly changed: (isOther: boolean) => void;
}

/** Asks the page at once; draws nothing and tells nothing before the first `refresh`. */
export function watchOverviewTab({ wanted, beside, changed }: OverviewTabProps): OverviewTab {
  let tab: { readonly id: number; readonly url: string | null } | null = null;
  let state = blank("reading");
  let here: string | null = null;
  let stopFollowing: (() => void) | null = null;
  let asked = 0;
  let turn = 0;

  const front = async () => (wanted === null ? activeTab() : { id: wanted, url: null });
  const ask = async (id: number): Promise<PageState | null> =>
    callPage(id, "getPageAnnotations").catch(() => null);
  const firstAnswer = front().then((found) => found && ask(found.id));

  const follow = (tabId: number): void => {
    stopFollowing?.();
    here = null;
    stopFollowing = followReading(tabId, (id) => {
      if (id === here) return;
      here = id;
      changed(false);
      document.getElementById(`claim-${id}`)?.scrollIntoView({ block: "nearest" });
    });
  };

  const refresh = async (): Promise<void> => {
    const mine = ++turn;
    const before = tab?.id;
    tab = await front();
    const answer = tab && (mine === 1 ? await firstAnswer : await ask(tab.id));
    if (mine !== turn) return;
    const why = tab && wanted === null ? whyNothing(tab.url) : null;
    state = answer ? { ...answer, why: null } : { ...blank("no-article"), why };
    changed(tab?.id !== before);
    // For the benchmark: from the start of this page to its first content.
    if (answer?.status === "ready") performance.mark("says-who-shown");
    if (beside && answer?.status === "ready" && tab && (tab.id !== before || !stopFollowing)) follow(tab.id);
    if (answer?.status === "reading" && asked++ < ASK_MOST)
      window.setTimeout(() => void refresh(), ASK_AGAIN);
  };

  // A tab that is shown for the first time, or after a long while, gets its reading script only then.
  onStateTold((tabId) => {
    if (tabId === tab?.id) void refresh();
  });
  if (beside) {
    onPageInFront(() => {
      asked = 0;
      stopFollowing?.();
      stopFollowing = null;
      void refresh();
    });
  }

  return {
    state: () => state,
    id: () => tab?.id ?? null,
    here: () => here,
    refresh,
    async act(work) {
      if (tab === null) return false;
      try {
        await work(tab.id);
        return true;
      } catch {
        state = blank("forbidden");
        changed(false);
        return false;
      }
    },
  };
}

function blank(status: PopupState["status"]): PopupState {
  return { status, page: null, notShown: [], hidden: false, mutedSentences: [], problem: null, why: null };
}
