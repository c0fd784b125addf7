import { packedRecords } from "says-who:records";
import { annotate } from "./core/annotate.ts";
import { openKnowledge } from "./core/knowledge/open-knowledge.ts";
import type { Knowledge } from "./core/knowledge.ts";
import { lookUp } from "./core/look-up/look-up.ts";
import { failingAs, problemOf } from "./core/model/reading-problem.ts";
import { matchFeeds } from "./core/retrieval/match-feeds.ts";
import { splitSentences } from "./core/text/split-sentences.ts";
import { parseArticle } from "./platform/article-schema.ts";
import { callReader } from "./platform/call-reader.ts";
import type { PageSettings } from "./platform/calls.ts";
import { checkCall } from "./platform/check-call.ts";
import { onInstalled, openWelcome, startInOpenTabs } from "./platform/install.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { createLookUpMenu, onLookUp } from "./platform/menus.ts";
import { answerBackground, callPage } from "./platform/messaging.ts";
import { openFeeds } from "./platform/open-feeds.ts";
import { loadSettings, onSettingsChange, saveSettings } from "./platform/settings.ts";
import { injectPart, injectReader, openReader } from "./platform/tabs.ts";
import { isToolbarState, onCommand, showCount, showTitle, showToolbarState } from "./platform/toolbar.ts";
import { ungzip } from "./platform/ungzip.ts";
import { chooseCatalog } from "./ui/choose-catalog.ts";
import { createTranslate, type Translate } from "./ui/translate.ts";

// The worker is ended and started again at the browser's pleasure: nothing is kept but what can be made anew.
let opened: Promise<Knowledge> | null = null;

function knowledge(): Promise<Knowledge> {
  opened ??= ungzip(packedRecords())
    .then(openKnowledge)
    .catch((error) => {
      opened = null;
      throw error;
    });
  return opened;
}

async function settingsFor(url: string): Promise<PageSettings> {
  const { level, painter, looks, textSize, mutedRecords, silentSites, language } = await loadSettings();
  const silent = silentSites.includes(hostOf(url));
  const words = chooseCatalog([language, ...interfaceLanguages()]);
  return { level, painter, looks, textSize, mutedRecords, silent, ...words };
}

/** The interface's words in the reader's language. */
async function words(): Promise<Translate> {
  const { language } = await loadSettings();
  const { catalog, locale } = chooseCatalog([language, ...interfaceLanguages()]);
  return createTranslate(catalog, locale);
}

answerBackground(
  {
    injectReader: async (caller) => {
      if (caller.tabId !== null && caller.isTopFrame) await injectReader(caller.tabId);
    },
    injectPart: async (caller, part) => {
      if (caller.tabId !== null && caller.isTopFrame) await injectPart(caller.tabId, String(part));
    },
    annotate: async (_caller, sent) => {
      try {
        const article = await failingAs("text", () => parseArticle(sent));
        const opening = openFeeds();
        const settings = await failingAs("store", () => settingsFor(article.url));
        const sentences = splitSentences(article);
        const feedMatches = await matchFeeds(article, sentences, await opening);
        const known = await failingAs("records", knowledge);
        return { page: annotate(article, known, sentences, feedMatches), settings };
      } catch (error) {
        return { problem: problemOf(error, "unknown") };
      }
    },
    pageSettings: (_caller, url) => settingsFor(String(url)),
    lookUp: async (_caller, words) => lookUp(String(words), await knowledge()),
    listKnowledge: async (caller) => {
      if (!caller.isExtensionPage) throw new Error("Only the extension's own pages may list the records.");
      const { dataVersion, recordIds, questionIds, record, question } = await knowledge();
      return {
        dataVersion,
        records: recordIds.map(record).filter((each) => each !== null),
        questions: questionIds.map(question).filter((each) => each !== null),
      };
    },
    muteRecord: async (_caller, recordId, muted) => {
      if ((await knowledge()).record(recordId) === null) throw new Error(`There is no record "${recordId}".`);
      await saveSettings(({ mutedRecords }) => {
        const others = mutedRecords.filter((id) => id !== recordId);
        return { mutedRecords: muted ? [...others, recordId] : others };
      });
    },
    saveTextSize: async (_caller, size) => {
      await saveSettings({ textSize: Number(size) });
    },
    showCount: async (caller, count) => {
      if (caller.tabId !== null && (count === null || Number.isSafeInteger(count)))
        await showCount(caller.tabId, count);
      if (caller.tabId !== null && count) {
        const t = await words();
        await showTitle(caller.tabId, t("toolbar_count", { count }));
      }
    },
    showState: async (caller, state) => {
      if (caller.tabId === null || !isToolbarState(state)) return;
      await showToolbarState(caller.tabId, state);
      if (state !== "ready") await showTitle(caller.tabId, (await words())(TITLE[state]));
    },
    openReader: async (caller) => {
      if (caller.tabId !== null) await openReader(caller.tabId);
    },
  },
  checkCall,
);

const TITLE = {
  none: "extension_name",
  reading: "toolbar_reading",
  off: "toolbar_off",
  problem: "toolbar_problem",
} as const;

onCommand((command, tabId) => {
  if (command === "look-up") {
    void lookUpIn(tabId);
    return;
  }
  const asked =
    command === "next-claim"
      ? callPage(tabId, "step", 1)
      : command === "previous-claim"
        ? callPage(tabId, "step", -1)
        : callPage(tabId, "toggle");
  // No reading script in this tab: there is nothing to move through.
  asked.catch(() => undefined);
});

onLookUp((tabId) => void lookUpIn(tabId));

/** Pages that the gate took for no article have no reading script yet: asking for a look-up brings it. */
async function lookUpIn(tabId: number): Promise<void> {
  await callReader(tabId, "lookUp").catch(() => undefined);
}

onInstalled((isFirst) => {
  void nameMenu();
  void startInOpenTabs();
  if (isFirst) void openWelcome();
});
onSettingsChange(() => void nameMenu());

async function nameMenu(): Promise<void> {
  await createLookUpMenu((await words())("menu_look_up"));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
