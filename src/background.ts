import { recordsBytes } from "says-who:records";
import { annotate } from "./core/annotate.ts";
import { openKnowledge } from "./core/knowledge/open-knowledge.ts";
import type { Knowledge } from "./core/knowledge.ts";
import { parseArticle } from "./platform/article-schema.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { answerBackground, callPage } from "./platform/messaging.ts";
import { loadSettings, saveSettings } from "./platform/settings.ts";
import { injectReader } from "./platform/tabs.ts";
import { onCommand, showCount } from "./platform/toolbar.ts";
import { chooseCatalog } from "./ui/choose-catalog.ts";

// The worker is ended and started again at the browser's pleasure: nothing is kept but what can be made anew.
let opened: Knowledge | null = null;

function knowledge(): Knowledge {
  opened ??= openKnowledge(recordsBytes());
  return opened;
}

answerBackground({
  injectReader: async (caller) => {
    if (caller.tabId !== null && caller.isTopFrame) await injectReader(caller.tabId);
  },
  annotate: async (_caller, sent) => {
    const article = parseArticle(sent);
    const { level, painter, mutedRecords, silentSites } = await loadSettings();
    const silent = silentSites.includes(hostOf(article.url));
    const page = annotate(article, knowledge());
    return {
      page,
      settings: { level, painter, mutedRecords, silent, ...chooseCatalog(interfaceLanguages()) },
    };
  },
  listKnowledge: (caller) => {
    if (!caller.isExtensionPage) throw new Error("Only the extension's own pages may list the records.");
    const { dataVersion, recordIds, questionIds, record, question } = knowledge();
    return {
      dataVersion,
      records: recordIds.map(record).filter((each) => each !== null),
      questions: questionIds.map(question).filter((each) => each !== null),
    };
  },
  muteRecord: async (_caller, recordId, muted) => {
    if (knowledge().record(recordId) === null) throw new Error(`There is no record "${recordId}".`);
    const { mutedRecords } = await loadSettings();
    const others = mutedRecords.filter((id) => id !== recordId);
    await saveSettings({ mutedRecords: muted ? [...others, recordId] : others });
  },
  showCount: async (caller, count) => {
    if (caller.tabId !== null && (count === null || Number.isSafeInteger(count)))
      await showCount(caller.tabId, count);
  },
});

onCommand((command, tabId) => {
  const asked =
    command === "next-claim"
      ? callPage(tabId, "step", 1)
      : command === "previous-claim"
        ? callPage(tabId, "step", -1)
        : callPage(tabId, "toggle");
  // No reading script in this tab: there is nothing to move through.
  asked.catch(() => undefined);
});

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}
