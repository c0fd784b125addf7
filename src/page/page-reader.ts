import type { Annotation } from "../core/model/annotation.ts";
import { concernsArticle } from "./concerns-article.ts";
import type { FoundSentences } from "./found-sentences.ts";
import { type CardContent, PageCard } from "./page-card.ts";
import type { PageReaderParts } from "./page-reader-parts.ts";
import { PageReading } from "./page-reading.ts";
import { PageReport } from "./page-report.ts";
import { createPageVoice } from "./page-voice.ts";
import { ReaderChoices, type ReadingSettings } from "./reader-choices.ts";
import { ReaderPlace } from "./reader-place.ts";
import { type ReaderWishes, readerWishes } from "./reader-wishes.ts";
import { ShownSentences } from "./shown-sentences.ts";
import { PageWatch } from "./watch.ts";
import { watchReader } from "./watch-reader.ts";
import { whenSeen } from "./when-seen.ts";

/** Reads one page, draws what was found on it, and keeps both true while the page changes. */
export class PageReader<S extends ReadingSettings> {
  private readonly choices: ReaderChoices<S>;
  private readonly reading: PageReading<S>;
  private readonly card: PageCard<S>;
  private readonly shown: ShownSentences<S>;
  /** Where the page's reader is among the sentences. */
  readonly place: ReaderPlace<S>;
  /** What other screens are told of the page. */
  readonly report: PageReport<S>;
  /** What the page's reader asks of what is drawn. */
  readonly wishes: ReaderWishes<S>;

  constructor(
    private readonly document: Document,
    parts: PageReaderParts<S>,
    private readonly signal: AbortSignal,
  ) {
    this.choices = new ReaderChoices(parts.own);
    this.reading = new PageReading(
      document,
      parts,
      this.choices,
      { found: (before) => this.show(before), lost: () => this.clear() },
      signal,
    );
    this.card = new PageCard(
      document,
      parts,
      {
        sentence: (id) => this.sentence(id),
        anySentence: () => this.content(this.reading.found?.richest()),
        goTo: (id) => void this.place.reveal(id),
        changed: (id) => this.shown.drawn.emphasize(id),
      },
      signal,
    );
    const { host } = this.card;
    const watch = new PageWatch(
      document,
      {
        concerns: (change) =>
          concernsArticle(change, this.reading.last?.root ?? null, (node) => host.isOwn(node)),
        changed: (nodes) => this.dropChanged(nodes),
        settled: () => this.reading.readAgain(),
        navigated: () => this.reading.leave(),
      },
      signal,
    );
    this.shown = new ShownSentences(document, this.reading, this.choices, watch, parts.loadPainters, () =>
      host.openId(),
    );
    this.report = new PageReport(this.reading, this.choices, this.shown);
    this.place = new ReaderPlace(document, this.reading, this.shown, this.card);
    this.wishes = readerWishes(
      document,
      parts,
      this.choices,
      this.reading,
      this.shown,
      createPageVoice(document, watch, signal),
      () => this.card.close(),
    );
    watchReader(
      document,
      this.card,
      {
        sentenceAt: (point) => this.shown.at(point),
        open: (id, point, byKey) => this.place.open(id, point, byKey),
        looksChanged: () => this.shown.paint(),
        looked: () => this.shown.paintIfCleared(),
      },
      signal,
    );
    signal.addEventListener("abort", () => this.clear());
  }

  /** Reads the page for the first time; a hidden tab is read when it is shown. */
  start(): Promise<void> {
    return new Promise((resolve) =>
      whenSeen(this.document, () => resolve(this.reading.read()), { signal: this.signal }),
    );
  }

  /** Reads once more a page of which nothing is shown: its reader asks for it. */
  retry(): void {
    if (this.reading.status === "ready") return;
    this.reading.status = "reading";
    void this.start();
  }

  /** Whether a card stands on the page. */
  get isShowingCard(): boolean {
    return this.card.host.openId() !== null;
  }

  /** Shows a card of another kind at a place of the page, kept open until it is closed. */
  showAt(range: Range, mount: (root: ShadowRoot, close: () => void) => () => void): void {
    this.card.showAt(range, mount);
  }

  private clear(): void {
    this.card.close();
    this.shown.drawn.clear();
  }

  /** Shows what was found; an open card stays at its sentence. */
  private show(before: FoundSentences | null): void {
    const { found } = this.reading;
    if (before?.page === found?.page) {
      this.shown.paint();
      return;
    }
    const shown = before?.byId(this.card.host.openId())?.quote.exact;
    this.place.startOver();
    this.shown.paint();
    if (shown !== undefined) void this.card.moveTo(this.shown.idOf(shown)).catch(() => undefined);
  }

  private dropChanged(nodes: readonly Node[]): void {
    const dropped = this.shown.drawn.dropOn(nodes);
    if (dropped.has(this.card.host.openId() ?? "")) this.card.close();
  }

  private sentence(id: string): { readonly content: CardContent<S>; readonly range: Range } | null {
    const content = this.content(this.reading.found?.byId(id));
    const range = this.shown.rangeOf(id);
    return content && range ? { content, range } : null;
  }

  private content(annotation: Annotation | null | undefined): CardContent<S> | null {
    const { found } = this.reading;
    const { settings } = this.choices;
    return annotation && found && settings ? { annotation, page: found.page, settings } : null;
  }
}
