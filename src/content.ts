import { isArticle } from "./page/is-article.ts";
import { PageReader } from "./page/page-reader.ts";
import type { PageSettings } from "./platform/calls.ts";
import { answerPage, callBackground } from "./platform/messaging.ts";
import { mountCard } from "./ui/card/mount-card.tsx";
import { createTranslate } from "./ui/translate.ts";

/** In the extension's own world of the page: tells that the page is being read already. */
const HERE = Symbol.for("says-who.reading");
const world = globalThis as { [HERE]?: true };

if (!world[HERE]) {
  world[HERE] = true;
  read();
}

function read(): void {
  const { signal } = new AbortController();
  const ignore = (): void => undefined;
  const reader: PageReader<PageSettings> = new PageReader(
    document,
    {
      annotate: (article) => callBackground("annotate", article),
      mountCard: (root, { annotation, page, settings }, onClose) =>
        mountCard(root, {
          annotation,
          page,
          t: createTranslate(settings.catalog, settings.locale),
          onClose,
          onMute: (recordId) => {
            reader.mute(recordId);
            callBackground("muteRecord", recordId, true).catch(ignore);
          },
        }),
      // A count that can't be shown is no reason to fail: the background is being updated.
      showCount: (count) => void callBackground("showCount", count).catch(ignore),
      isArticle,
    },
    signal,
  );
  answerPage(
    {
      getPageAnnotations: () => reader.state(),
      getReading: () => reader.lastReading(),
      reveal: (_caller, id) => reader.reveal(id),
      step: (_caller, direction) => reader.step(direction),
      toggle: () => reader.toggle(),
    },
    signal,
  );
  void reader.start();
}
