import { recordsBytes } from "says-who:records";
import { annotate } from "./core/annotate.ts";
import { openKnowledge } from "./core/knowledge/open-knowledge.ts";
import type { Knowledge } from "./core/knowledge.ts";
import { parseArticle } from "./platform/article-schema.ts";
import { interfaceLanguages } from "./platform/languages.ts";
import { answerBackground, callPage } from "./platform/messaging.ts";
import { loadSettings } from "./platform/settings.ts";
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
  annotate: async (_caller, article) => {
    const { level, painter } = await loadSettings();
    const page = annotate(parseArticle(article), knowledge());
    return { page, settings: { level, painter, ...chooseCatalog(interfaceLanguages()) } };
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
