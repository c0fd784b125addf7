import type { PageReaderParts, Said } from "./page-reader-parts.ts";
import type { PageReading } from "./page-reading.ts";
import type { PageVoice } from "./page-voice.ts";
import type { ReaderChoices, ReadingSettings } from "./reader-choices.ts";
import type { ShownSentences } from "./shown-sentences.ts";

/** Does what the page's reader asks of what is drawn: draws it so, tells the toolbar, and says aloud what became of it. */
export class ReaderWishes<S extends ReadingSettings> {
  constructor(
    private readonly document: Document,
    private readonly parts: Pick<PageReaderParts<S>, "wordsFor">,
    private readonly choices: ReaderChoices<S>,
    private readonly reading: PageReading<S>,
    private readonly shown: ShownSentences<S>,
    private readonly voice: PageVoice,
    private readonly closeCard: () => void,
  ) {}

  /** Hides or shows all underlines. */
  toggle(): void {
    this.choices.own.hidden = !this.choices.own.hidden;
    this.closeCard();
    this.shown.paint();
    this.reading.tellState();
    this.sayWhatIsDrawn();
  }

  /** Takes over what the reader changed in the settings. */
  setSettings(settings: S): void {
    if (this.choices.settings === null) return;
    const wasOff = this.choices.isOff;
    if (!this.choices.change(settings)) return;
    this.shown.paint();
    this.reading.tellCount();
    this.reading.tellState();
    if (this.choices.isOff !== wasOff) this.sayWhatIsDrawn();
  }

  /** A record that is no longer to be shown here. */
  mute(recordId: string): void {
    this.choices.muteRecord(recordId);
    this.muted("muted");
  }

  /** A sentence of which nothing is to be shown here any more. */
  muteSentence(id: string): void {
    const annotation = this.reading.found?.byId(id);
    if (annotation) this.choices.muteSentence(annotation);
    this.muted("muted");
  }

  /** Every sentence that was muted here is shown again. */
  unmuteSentences(): void {
    this.choices.own.sentences.clear();
    this.muted("unmuted");
  }

  private muted(said: "muted" | "unmuted"): void {
    this.closeCard();
    this.shown.paint();
    this.reading.tellCount();
    this.say(said);
  }

  /** A hidden tab keeps silent: its reader is elsewhere. */
  private sayWhatIsDrawn(): void {
    if (this.document.hidden) return;
    const why = { "no-article": "no_article", failed: "problem", reading: null, ready: null } as const;
    this.say(why[this.reading.status] ?? this.choices.said(this.reading.found));
  }

  private say(said: Said): void {
    this.parts.wordsFor(said).then(
      (words) => this.voice.say(words),
      () => undefined,
    );
  }
}
