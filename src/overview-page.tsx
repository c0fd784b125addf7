import { render } from "preact";
import { withoutMuted } from "./core/summary/without-muted.ts";
import { watchOverviewTab } from "./overview-tab.ts";
import { keyBindings } from "./platform/key-bindings.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { callPage } from "./platform/messaging.ts";
import { panelOpener } from "./platform/panel.ts";
import { loadSettings, onSettingsChange, saveSettings } from "./platform/settings.ts";
import { injectReader, openReader, openSettings } from "./platform/tabs.ts";
import { type Filter, filterSentences, firstFilter } from "./ui/overview/filters.ts";
import type { KeyBinding } from "./ui/overview/keys-help.tsx";
import { PopupView } from "./ui/overview/popup-view.tsx";
import { setUpPage } from "./ui/set-up-page.ts";

/** The overview of the tab in front, in the toolbar popup or, `beside`, in the panel beside the page. */
export async function showOverview({ beside }: { readonly beside: boolean }): Promise<void> {
  /** Tests and pictures name the tab that a popup in a tab of its own speaks of: ?tab=ID. */
  const wanted = new URLSearchParams(location.search).get("tab");
  const app = document.getElementById("app") as HTMLElement;
  const openPanel = panelOpener();
  let filter: Filter | null = null;
  let keys: readonly KeyBinding[] = [];

  // All at once: the popup is to have its content before the eye gets there.
  const tab = watchOverviewTab({
    wanted: wanted === null ? null : Number(wanted),
    beside,
    changed(isOther) {
      if (isOther) filter = null;
      draw();
    },
  });
  let settings = await loadSettings();
  let t = setUpPage(document, settings, interfaceLanguages());

  const site = (): string | null => {
    const url = tab.state().page?.url ?? "";
    return URL.canParse(url) ? new URL(url).hostname || null : null;
  };

  const draw = (): void => {
    const { mutedRecords, level, silentSites } = settings;
    const state = tab.state();
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
        here={tab.here()}
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
    if (!(await tab.act(work))) return;
    if (closes && wanted === null && !beside) window.close();
    else await tab.refresh();
  };

  const panel = async (): Promise<void> => {
    const id = tab.id();
    if (id === null || openPanel === null) return;
    await openPanel(id).catch(() => undefined);
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

  onSettingsChange((next) => {
    const again = next.language !== settings.language || next.textSize !== settings.textSize;
    settings = next;
    if (again) t = setUpPage(document, settings, interfaceLanguages());
    draw();
  });
  await tab.refresh();
  keys = await keyBindings().catch(() => []);
  draw();
}
