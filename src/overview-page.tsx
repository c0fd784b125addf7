import { render } from "preact";
import { withoutMuted } from "./core/summary/without-muted.ts";
import type { PageState } from "./platform/calls.ts";
import { followReading } from "./platform/follow-port.ts";
import { keyBindings } from "./platform/key-bindings.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { callPage } from "./platform/messaging.ts";
import { onStateTold } from "./platform/on-state-told.ts";
import { panelOpener } from "./platform/panel.ts";
import { loadSettings, onSettingsChange, saveSettings } from "./platform/settings.ts";
import { activeTab, injectReader, onPageInFront, openReader, openSettings } from "./platform/tabs.ts";
import { type Filter, filterSentences, firstFilter } from "./ui/overview/filters.ts";
import type { KeyBinding } from "./ui/overview/keys-help.tsx";
import { type PopupState, PopupView } from "./ui/overview/popup-view.tsx";
import { whyNothing } from "./ui/overview/why-nothing.ts";
import { setUpPage } from "./ui/set-up-page.ts";

/** While a page is being read it is asked again after so many ms, and at most so often. */
const ASK_AGAIN = 150;
const ASK_MOST = 80;

/** The overview of the tab in front, in the toolbar popup or, `beside`, in the panel beside the page. */
export async function showOverview({ beside }: { readonly beside: boolean }): Promise<void> {
  /** Tests and pictures name the tab that a popup in a tab of its own speaks of: ?tab=ID. */
  const wanted = new URLSearchParams(location.search).get("tab");
  const app = document.getElementById("app") as HTMLElement;
  const openPanel = panelOpener();
  let tab: { readonly id: number; readonly url: string | null } | null = null;
  let state: PopupState = blank("reading");
  let filter: Filter | null = null;
  let here: string | null = null;
  let keys: readonly KeyBinding[] = [];
  let stopFollowing: (() => void) | null = null;
  let asked = 0;
  let turn = 0;

  const front = async () => (wanted === null ? activeTab() : { id: Number(wanted), url: null });
  const ask = async (id: number): Promise<PageState | null> =>
    callPage(id, "getPageAnnotations").catch(() => null);

  // All at once: the popup is to have its content before the eye gets there.
  const firstAnswer = front().then((found) => found && ask(found.id));
  let settings = await loadSettings();
  let t = setUpPage(document, settings, interfaceLanguages());

  const site = (): string | null =>
    state.page && URL.canParse(state.page.url) ? new URL(state.page.url).hostname || null : null;

  const draw = (): void => {
    const { mutedRecords, level, silentSites } = settings;
    const page =
      state.page && withoutMuted(state.page, { records: mutedRecords, sentences: state.mutedSentences });
    const shown = page ? (filter ?? firstFilter(filterSentences(page), beside)) : "all";
    render(
      <PopupView
        state={{ ...state, page }}
        t={t}
        filter={shown}
        level={level}
        site={site()}
        siteSilent={silentSites.includes(site() ?? "")}
        keys={keys}
        here={here}
        onFilter={(next) => {
          filter = next;
          draw();
        }}
        onChoose={(id) => void act((tabId) => callPage(tabId, "reveal", id), true)}
        onLevel={(next) => void saveSettings({ level: next })}
        onSilence={(silent) => void silence(silent)}
        onToggle={() => void act((tabId) => callPage(tabId, "toggle"), false)}
        onUnmute={() => void act((tabId) => callPage(tabId, "unmuteSentences"), false)}
        onRead={() => void act((tabId) => injectReader(tabId), false)}
        onReader={() => void act((tabId) => openReader(tabId), true)}
        onPanel={beside || openPanel === null ? undefined : () => void panel()}
        onSettings={() => void openSettings()}
      />,
      app,
    );
  };

  const act = async (work: (tabId: number) => Promise<unknown>, closes: boolean): Promise<void> => {
    if (tab === null) return;
    try {
      await work(tab.id);
      if (closes && wanted === null && !beside) window.close();
      else await refresh();
    } catch {
      state = blank("forbidden");
      draw();
    }
  };

  const panel = async (): Promise<void> => {
    if (tab === null || openPanel === null) return;
    await openPanel(tab.id).catch(() => undefined);
    if (wanted === null) window.close();
  };

  const silence = async (silent: boolean): Promise<void> => {
    const host = site();
    if (host === null) return;
    await saveSettings(({ silentSites }) => {
      const others = silentSites.filter((each) => each !== host);
      return { silentSites: silent ? [...others, host] : others };
    });
  };

  const follow = (tabId: number): void => {
    stopFollowing?.();
    here = null;
    stopFollowing = followReading(tabId, (id) => {
      if (id === here) return;
      here = id;
      draw();
      document.getElementById(`claim-${id}`)?.scrollIntoView({ block: "nearest" });
    });
  };

  const refresh = async (): Promise<void> => {
    const mine = ++turn;
    const before = tab?.id;
    tab = await front();
    const answer = tab && (mine === 1 ? await firstAnswer : await ask(tab.id));
    if (mine !== turn) return;
    if (tab?.id !== before) filter = null;
    const why = tab && wanted === null ? whyNothing(tab.url) : null;
    state = answer ? { ...answer, why: null } : { ...blank("no-article"), why };
    draw();
    // For the benchmark: from the start of this page to its first content.
    if (answer?.status === "ready") performance.mark("says-who-shown");
    if (beside && answer?.status === "ready" && tab && (tab.id !== before || !stopFollowing)) follow(tab.id);
    if (answer?.status === "reading" && asked++ < ASK_MOST)
      window.setTimeout(() => void refresh(), ASK_AGAIN);
  };

  onSettingsChange((next) => {
    const again = next.language !== settings.language || next.textSize !== settings.textSize;
    settings = next;
    if (again) t = setUpPage(document, settings, interfaceLanguages());
    draw();
  });
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
  await refresh();
  keys = await keyBindings().catch(() => []);
  draw();
}

function blank(status: PopupState["status"]): PopupState {
  return { status, page: null, notShown: [], hidden: false, mutedSentences: [], problem: null, why: null };
}
