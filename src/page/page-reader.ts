import type { Annotation, PageAnnotations } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { ReadingProblem } from "../core/model/reading-problem.ts";
import { concernsArticle } from "./concerns-article.ts";
import type { FoundSentences } from "./found-sentences.ts";
import type { Point } from "./hit-test.ts";
import { type CardContent, PageCard } from "./page-card.ts";
import type { PageReaderParts } from "./page-reader-parts.ts";
import { PageReading } from "./page-reading.ts";
import { createPageVoice } from "./page-voice.ts";
import { ReaderChoices, type ReadingSettings } from "./reader-choices.ts";
import { type ReaderWishes, readerWishes } from "./reader-wishes.ts";
import { scrollToRange } from "./scroll-to.ts";
import { ShownSentences } from "./shown-sentences.ts";
import { PageWatch } from "./watch.ts";
import { watchReader } from "./watch-reader.ts";
import { whenSeen } from "./when-seen.ts";

export interface PageReaderState {
  readonly status: PageReading<ReadingSettings>["status"];
  readonly page: PageAnnotations | null;
  /** Ids of annotations that were found but can't be shown on the page. */
  readonly notShown: readonly string[];
  readonly hidden: boolean;
  /** Whether the page holds more than what is read of one. */
  readonly isCut: boolean;
  readonly problem: ReadingProblem | null;
}

/** Reads one page, draws what was found on it, and keeps both true while the page changes. */
export class PageReader<S extends ReadingSettings> {
  /** The sentence that was chosen last, for moving on from it. */
  private chosen: string | null = null;
  private hasHidden = false;
  private readonly choices: ReaderChoices<S>;
  private readonly reading: PageReading<S>;
  private readonly card: PageCard<S>;
  private readonly shown: ShownSentences<S>;
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
        goTo: (id) => void this.reveal(id),
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
        open: (id, point, byKey) => this.open(id, point, byKey),
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

  state(): PageReaderState {
    const { status, found, last, problem } = this.reading;
    return {
      status,
      page: found?.page ?? null,
      notShown: this.shown.notShown,
      hidden: this.choices.own.hidden,
      isCut: last?.isCut ?? false,
      problem,
    };
  }

  /** Whether a card stands on the page. */
  get isShowingCard(): boolean {
    return this.card.host.openId() !== null;
  }

  /** Reads again first where style sheets hide what was read, and from then on each time: they may show it again. */
  async stateNow(): Promise<PageReaderState> {
    this.hasHidden ||= this.shown.hasUnrendered;
    if (this.hasHidden && this.reading.status === "ready") await this.reading.readAgain();
    return this.state();
  }

  /** Done when a reading that runs is; reads a page first that nobody has looked at yet. */
  whenRead(): Promise<void> {
    return this.reading.whenRead();
  }

  /** The text that was read with what was found in it; null when nothing was read. */
  lastReading(): { readonly article: Article; readonly page: PageAnnotations } | null {
    const { found } = this.reading;
    return found && { article: found.reading.article, page: found.page };
  }

  /** Scrolls to a sentence and opens its card; resolves to false when it is not on the page. */
  async reveal(id: string): Promise<boolean> {
    const range = this.shown.rangeOf(id);
    if (!range) return false;
    scrollToRange(range);
    this.chosen = id;
    return this.card.open(id, null, true);
  }

  /** Moves to the next (1) or previous (-1) underlined sentence; after the last comes the first. */
  step(direction: 1 | -1): void {
    const next = this.shown.drawn.next(this.chosen, direction);
    if (next) void this.reveal(next.id).catch(ignore);
  }

  /** The sentence that the reader is at: the open card's, else the first noted one in the upper part of the window. */
  sentenceBeingRead(): string | null {
    return this.card.host.openId() || this.shown.drawn.beingRead();
  }

  /** The words that the reader selected, with their place and their sentence; null when there are none. */
  selection(): {
    readonly words: string;
    readonly range: Range;
    readonly annotation: Annotation | null;
  } | null {
    const selected = this.document.getSelection();
    const words = selected?.toString().trim() ?? "";
    if (!selected || words === "") return null;
    const range = selected.getRangeAt(0).cloneRange();
    return { words, range, annotation: this.reading.found?.overlapping(range) ?? null };
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
    this.chosen = null;
    this.shown.paint();
    if (shown !== undefined) void this.card.moveTo(this.shown.idOf(shown)).catch(ignore);
  }

  private dropChanged(nodes: readonly Node[]): void {
    const dropped = this.shown.drawn.dropOn(nodes);
    if (dropped.has(this.card.host.openId() ?? "")) this.card.close();
  }

  private open(id: string, point: Point | null, byKey: boolean): void {
    this.chosen = id;
    this.card.open(id, point, byKey).catch(ignore);
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

const ignore = (): void => undefined;
