import type { CardActs } from "./card-part.ts";
import { createFollowers } from "./content-followers.ts";
import { lookUpSelection } from "./content-look-up.ts";
import { dropParts, loadPart, type Part } from "./content-parts.ts";
import { isArticle } from "./page/is-article.ts";
import { PageReader } from "./page/page-reader.ts";
import type { Said } from "./page/page-reader-parts.ts";
import { onTakenOver, takeOver } from "./page/take-over.ts";
import { watchRest } from "./page/watch-rest.ts";
import type { PageSettings } from "./platform/calls.ts";
import { answerPage, callBackground } from "./platform/messaging.ts";
import { extensionIsGone } from "./platform/native-browser.ts";
import { onSettingsStored } from "./platform/settings-stored.ts";
import { bringBack, ownChoices } from "./resting.ts";

/** In the extension's own world of the page: the script that is here already, to be asked to read once more. */
const HERE = Symbol.for("says-who.reading");
const world = globalThis as { [HERE]?: () => void };

/** The messages that say what became of the underlines. */
const SAID: Readonly<Record<Said, string>> = {
  hidden: "said_hidden",
  off: "said_off",
  none: "said_none",
  shown: "said_shown",
  no_article: "said_no_article",
  problem: "toolbar_problem",
  muted: "said_muted",
  unmuted: "said_unmuted",
};

if (world[HERE]) world[HERE]();
else read();

function read(): void {
  const own = ownChoices();
  const mutedSentences = (): string[] => [...own.sentences];
  const ending = new AbortController();
  const { signal } = ending;
  /** The extension may have been updated or removed under the page: then this script's time is over. */
  const endIfGone = (): void => {
    if (extensionIsGone()) ending.abort();
  };
  signal.addEventListener("abort", () => {
    delete world[HERE];
    dropParts();
  });
  takeOver(document);
  onTakenOver(document, endIfGone, signal);
  for (const type of ["visibilitychange", "pointerdown"])
    document.addEventListener(type, endIfGone, { capture: true, passive: true, signal });
  let cards: Part<"card"> | null = null;
  const loadCards = (): Promise<void> | null =>
    cards
      ? null
      : loadPart("card").then((part) => {
          cards = part;
        });
  let painters: Part<"painters"> | null = null;
  const reader: PageReader<PageSettings> = new PageReader(
    document,
    {
      own,
      annotate: (article) => callBackground("annotate", article),
      loadCard: loadCards,
      loadPainters: () =>
        painters ??
        loadPart("painters").then((part) => {
          painters = part;
          return part;
        }),
      mountCard: (root, content, controls) => {
        queueMicrotask(() => followers.tell());
        return cards!.mountCard(root, content, controls, acts);
      },
      spoken: (content, kept) => cards!.spoken(content, kept),
      // What can't be shown on the toolbar is no reason to fail: the background is being updated.
      showCount: (count) => void callBackground("showCount", count).catch(endIfGone),
      showState: (state) => void callBackground("showState", state).catch(endIfGone),
      wordsFor: async (said) => {
        const { catalog } = await callBackground("pageSettings", location.href);
        return catalog[SAID[said]] ?? "";
      },
      isArticle,
    },
    signal,
  );
  const followers = createFollowers(() => reader.place.sentenceBeingRead(), signal);
  const acts: CardActs = {
    saveTextSize: (size) => void callBackground("saveTextSize", size).catch(endIfGone),
    muteRecord: (recordId) => {
      reader.wishes.mute(recordId);
      callBackground("muteRecord", recordId, true).catch(endIfGone);
    },
    muteSentence: (id) => reader.wishes.muteSentence(id),
    reading: () => reader.report.lastReading(),
  };
  answerPage(
    {
      getPageAnnotations: async () => ({
        ...(await reader.report.stateNow()),
        mutedSentences: mutedSentences(),
      }),
      getReading: async () => {
        await reader.report.whenRead();
        const reading = reader.report.lastReading();
        return reading && { ...reading, mutedSentences: mutedSentences() };
      },
      unmuteSentences: () => reader.wishes.unmuteSentences(),
      reveal: (_caller, id) => reader.place.reveal(id),
      step: (_caller, direction) => reader.place.step(direction),
      toggle: () => reader.wishes.toggle(),
      lookUp: () => lookUpSelection(reader),
    },
    signal,
  );
  const bring = bringBack();
  if (bring)
    watchRest(
      document,
      () => reader.isShowingCard || followers.isAny,
      () => {
        ending.abort();
        bring();
      },
      signal,
    );
  onSettingsStored(() => {
    callBackground("pageSettings", location.href).then(
      (settings) => reader.wishes.setSettings(settings),
      endIfGone,
    );
  }, signal);
  world[HERE] = () => reader.retry();
  void reader.start();
}
