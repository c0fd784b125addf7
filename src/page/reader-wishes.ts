import type { PageReaderParts, Said } from "./page-reader-parts.ts";
import type { PageReading } from "./page-reading.ts";
import type { PageVoice } from "./page-voice.ts";
import type { ReaderChoices, ReadingSettings } from "./reader-choices.ts";
import type { ShownSentences } from "./shown-sentences.ts";

/** What the page's reader asks of what is drawn. */
export interface ReaderWishes<S extends ReadingSettings> {
  /** Hides or shows all underlines. */
  toggle(): void;
  /** Takes over what the reader changed in the settings. */
  setSettings(settings: S): void;
  /** A record that is no longer to be shown here. */
  mute(recordId: string): void;
  /** A sentence of which nothing is to be shown here any more. */
  muteSentence(id: string): void;
  /** Every sentence that was muted here is shown again. */
  unmuteSentences(): void;
}

/** Does what is asked: draws it so, tells the toolbar, and says aloud what became of it. */
export function readerWishes<S extends ReadingSettings>(
  document: Document,
  { wordsFor }: Pick<PageReaderParts<S>, "wordsFor">,
  choices: ReaderChoices<S>,
  reading: PageReading<S>,
  shown: ShownSentences<S>,
  voice: PageVoice,
  closeCard: () => void,
): ReaderWishes<S> {
  const say = (said: Said): void => {
    wordsFor(said).then(
      (words) => voice.say(words),
      () => undefined,
    );
  };
  /** A hidden tab keeps silent: its reader is elsewhere. */
  const sayWhatIsDrawn = (): void => {
    if (document.hidden) return;
    const why = { "no-article": "no_article", failed: "problem", reading: null, ready: null } as const;
    say(why[reading.status] ?? choices.said(reading.found));
  };
  const muted = (said: "muted" | "unmuted"): void => {
    closeCard();
    shown.paint();
    reading.tellCount();
    say(said);
  };
  return {
    toggle() {
      choices.own.hidden = !choices.own.hidden;
      closeCard();
      shown.paint();
      reading.tellState();
      sayWhatIsDrawn();
    },
    setSettings(settings) {
      if (choices.settings === null) return;
      const wasOff = choices.isOff;
      if (!choices.change(settings)) return;
      shown.paint();
      reading.tellCount();
      reading.tellState();
      if (choices.isOff !== wasOff) sayWhatIsDrawn();
    },
    mute(recordId) {
      choices.muteRecord(recordId);
      muted("muted");
    },
    muteSentence(id) {
      const annotation = reading.found?.byId(id);
      if (annotation) choices.muteSentence(annotation);
      muted("muted");
    },
    unmuteSentences() {
      choices.own.sentences.clear();
      muted("unmuted");
    },
  };
}
