import { render } from "preact";
import "./ui/base.css";
import "./ui/overview/overview.css";
import type { PageAnnotations } from "./core/model/annotation.ts";
import type { PageState } from "./platform/calls.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { callPage } from "./platform/messaging.ts";
import { loadSettings, saveSettings } from "./platform/settings.ts";
import { activeTab, injectReader, openReader, openSettings } from "./platform/tabs.ts";
import { chooseCatalog } from "./ui/choose-catalog.ts";
import type { Filter } from "./ui/overview/page-overview.tsx";
import { type PopupState, PopupView } from "./ui/overview/popup-view.tsx";
import { createTranslate } from "./ui/translate.ts";

const { locale, catalog } = chooseCatalog(interfaceLanguages());
const t = createTranslate(catalog, locale);
document.documentElement.lang = locale;
document.documentElement.dir = t.direction;

/** The tab that the popup speaks of: the one in front, or for tests and the overview beside the page, ?tab=ID. */
const wanted = new URLSearchParams(location.search).get("tab");
let tabId: number | null = wanted === null ? null : Number(wanted);
let filter: Filter = "matched";
let siteSilent: boolean | null = null;
let state: PopupState = { status: "reading", page: null, notShown: [], hidden: false, problem: null };

function draw(): void {
  render(
    <PopupView
      state={state}
      t={t}
      filter={filter}
      onFilter={(next) => {
        filter = next;
        draw();
      }}
      onChoose={(id) => void act((tab) => callPage(tab, "reveal", id), { close: true })}
      onToggle={() => void act((tab) => callPage(tab, "toggle"), { close: false })}
      onReader={() => void act((tab) => openReader(tab), { close: true })}
      onSettings={() => void openSettings()}
      siteSilent={siteSilent}
      onSilence={(silent) => void silence(silent)}
      onRead={() => void act((tab) => injectReader(tab), { close: false })}
    />,
    document.getElementById("app") as HTMLElement,
  );
}

async function act(ask: (tab: number) => Promise<unknown>, { close }: { close: boolean }): Promise<void> {
  if (tabId === null) return;
  try {
    await ask(tabId);
    if (close && wanted === null) window.close();
    else await refresh();
  } catch (error) {
    state = {
      ...state,
      status: "forbidden",
      problem: error instanceof Error ? error.message : String(error),
    };
    draw();
  }
}

async function silence(silent: boolean): Promise<void> {
  const host = siteOf(state.page);
  if (host === null) return;
  const { silentSites } = await loadSettings();
  const others = silentSites.filter((site) => site !== host);
  await saveSettings({ silentSites: silent ? [...others, host] : others });
  siteSilent = silent;
  draw();
}

function siteOf(page: PageAnnotations | null): string | null {
  return page && URL.canParse(page.url) ? new URL(page.url).hostname : null;
}

/** Asks the tab until it has read its page: reading takes a moment after an injection. */
async function refresh(): Promise<void> {
  tabId ??= (await activeTab())?.id ?? null;
  const answer: PageState | null =
    tabId === null ? null : await callPage(tabId, "getPageAnnotations").catch(() => null);
  state = answer ?? { status: "no-article", page: null, notShown: [], hidden: false, problem: null };
  const site = siteOf(state.page);
  siteSilent = site === null ? null : (await loadSettings()).silentSites.includes(site);
  if (state.page && state.page.summary.matched === 0 && filter === "matched") filter = "all";
  draw();
}

draw();
void refresh();
