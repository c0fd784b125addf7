import type { Annotation, PageAnnotations } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import { anchor } from "./anchor.ts";
import { DrawnUnderlines } from "./drawn-underlines.ts";
import { FoundSentences } from "./found-sentences.ts";
import { type Point, underlineAt } from "./hit-test.ts";
import { watchHover } from "./hover.ts";
import { inSlices } from "./in-slices.ts";
import { watchKeys } from "./keys.ts";
import { type CardContent, PageCard } from "./page-card.ts";
import type { PageReaderParts, ReadingState } from "./page-reader-parts.ts";
import { createPageVoice, type PageVoice } from "./page-voice.ts";
import { choosePaint, PAINT_QUERIES } from "./paint/choose-paint.ts";
import { markedId } from "./paint/marked-id.ts";
import { type Reading, readArticleInSteps } from "./read-article.ts";
import { ReaderChoices, type ReadingSettings } from "./reader-choices.ts";
import { scrollToRange } from "./scroll-to.ts";
import { PageWatch } from "./watch.ts";

export interface PageReaderState {
  readonly status: "reading" | "ready" | "no-article" | "failed";
  readonly page: PageAnnotations | null;
  /** Ids of annotations that were found but can't be shown on the page. */
  readonly notShown: readonly string[];
  readonly hidden: boolean;
  /** Whether the page holds more than what is read of one. */
  readonly isCut: boolean;
  readonly problem: string | null;
}

/** Reads one page, draws what was found on it, and keeps both true while the page changes. */
export class PageReader<S extends ReadingSettings> {
  private status: PageReaderState["status"] = "reading";
  private problem: string | null = null;
  private reading: Reading | null = null;
  private found: FoundSentences | null = null;
  private notShown: readonly string[] = [];
  /** The sentence that was chosen last, for moving on from it. */
  private chosen: string | null = null;
  private readonly choices = new ReaderChoices<S>();
  private readonly card: PageCard<S>;
  private readonly watch: PageWatch;
  private readonly drawn: DrawnUnderlines;
  private readonly voice: PageVoice;
  private turn = 0;

  constructor(
    private readonly document: Document,
    private readonly parts: PageReaderParts<S>,
    private readonly signal: AbortSignal,
  ) {
    this.card = new PageCard(
      document,
      parts,
      {
        sentence: (id) => this.sentence(id),
        anySentence: () => this.anySentence(),
        goTo: (id) => void this.reveal(id),
        changed: (id) => this.drawn.emphasize(id),
      },
      signal,
    );
    this.watch = new PageWatch(
      document,
      {
        concerns: (change) => this.concerns(change),
        changed: (nodes) => this.dropChanged(nodes),
        settled: () => this.readAgain(),
        navigated: () => this.leave(),
      },
      signal,
    );
    this.drawn = new DrawnUnderlines(document, this.watch);
    this.voice = createPageVoice(document, this.watch, signal);
    watchHover(
      document,
      {
        sentenceAt: (point) => this.sentenceAt(point),
        openCard: () => {
          const { host } = this.card;
          const [id, box] = [host.openId(), host.box()];
          if (id === null || !box) return null;
          return { id, box, isPinned: host.isPinned(), contains: (event) => host.contains(event) };
        },
        prepare: () => void this.card.prepare().catch(ignore),
        pin: () => this.card.pin(),
        open: (id, point) => this.open(id, point, false),
        close: () => this.card.close(),
      },
      signal,
    );
    watchKeys(
      document,
      {
        isOpen: () => this.card.host.openId() !== null,
        close: () => this.card.close(),
        enter: () => this.card.enter(),
        pin: () => this.card.pinByKey(),
      },
      signal,
    );
    document.addEventListener(
      "focusin",
      (event) => {
        const id = event.isTrusted ? markedId(event.target as Element) : null;
        if (id !== null && id !== this.card.host.openId()) this.open(id, null, true);
      },
      { signal },
    );
    for (const type of ["scrollend", "visibilitychange"])
      document.addEventListener(type, () => this.repaintIfCleared(), { passive: true, signal });
    for (const query of PAINT_QUERIES)
      document.defaultView?.matchMedia?.(query).addEventListener("change", () => this.paint(), { signal });
    signal.addEventListener("abort", () => this.clear());
  }

  /** Reads the page for the first time; a hidden tab is read when it is shown. */
  async start(): Promise<void> {
    if (this.document.hidden) {
      await new Promise<void>((resolve) =>
        this.document.addEventListener("visibilitychange", () => resolve(), {
          once: true,
          signal: this.signal,
        }),
      );
    }
    await this.read();
  }

  state(): PageReaderState {
    const { status, found, notShown, problem } = this;
    return {
      status,
      page: found?.page ?? null,
      notShown,
      hidden: this.choices.hidden,
      isCut: this.reading?.isCut ?? false,
      problem,
    };
  }

  /** The text that was read with what was found in it; null when nothing was read. */
  lastReading(): { readonly article: Article; readonly page: PageAnnotations } | null {
    return this.found && { article: this.found.reading.article, page: this.found.page };
  }

  /** Scrolls to a sentence and opens its card; resolves to false when it is not on the page. */
  async reveal(id: string): Promise<boolean> {
    const range = this.rangeOf(id);
    if (!range) return false;
    scrollToRange(range);
    this.chosen = id;
    return this.card.open(id, null, true);
  }

  /** Moves to the next (1) or previous (-1) underlined sentence; after the last comes the first. */
  step(direction: 1 | -1): void {
    const next = this.drawn.next(this.chosen, direction);
    if (next) void this.reveal(next.id).catch(ignore);
  }

  /** Hides or shows all underlines. */
  toggle(): void {
    this.choices.hidden = !this.choices.hidden;
    this.card.close();
    this.paint();
    this.tellState();
    this.sayWhatIsDrawn();
  }

  /** Takes over what the reader changed in the settings. */
  setSettings(settings: S): void {
    if (this.choices.settings === null) return;
    const wasOff = this.choices.isOff;
    if (!this.choices.change(settings)) return;
    this.paint();
    this.parts.showCount(this.choices.count(this.found));
    this.tellState();
    if (this.choices.isOff !== wasOff) this.sayWhatIsDrawn();
  }

  /** The sentence that the reader is at: the open card's, else the first noted one in the upper part of the window. */
  sentenceBeingRead(): string | null {
    return this.card.host.openId() || this.drawn.beingRead();
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
    return { words, range, annotation: this.found?.overlapping(range) ?? null };
  }

  /** Shows a card of another kind at a place of the page, kept open until it is closed. */
  showAt(range: Range, mount: (root: ShadowRoot, close: () => void) => () => void): void {
    this.card.showAt(range, mount);
  }

  /** A record that is no longer to be shown here. */
  mute(recordId: string): void {
    this.choices.muteRecord(recordId);
    this.card.close();
    this.paint();
  }

  /** A sentence that is no longer to be underlined here. */
  muteSentence(id: string): void {
    const annotation = this.found?.byId(id);
    if (annotation) this.choices.muteSentence(annotation);
    this.card.close();
    this.paint();
  }

  private async read(): Promise<void> {
    const turn = ++this.turn;
    if (this.status === "reading") this.tellState();
    try {
      const reading = await inSlices(readArticleInSteps(this.document), this.signal);
      if (turn !== this.turn) return;
      if (reading === null) {
        this.clear();
        this.status = "no-article";
        this.parts.showCount(null);
        this.tellState();
        return;
      }
      const known =
        this.found && sameArticle(this.found.reading.article, reading.article) ? this.found.page : null;
      this.reading = reading;
      if (known) {
        this.found = new FoundSentences(reading, known);
        this.paint();
        if (this.status !== "ready") this.tellReady();
      } else {
        const { page, settings } = await this.parts.annotate(reading.article);
        if (turn !== this.turn) return;
        const shown = this.openQuote();
        this.found = new FoundSentences(reading, page);
        this.choices.settings = settings;
        this.chosen = null;
        this.paint();
        this.tellReady();
        if (shown !== null) void this.card.moveTo(this.underlineOf(shown)).catch(ignore);
      }
    } catch (error) {
      if (this.signal.aborted || turn !== this.turn) return;
      this.clear();
      this.status = "failed";
      this.problem = error instanceof Error ? error.message : String(error);
      this.tellState();
    }
  }

  private tellReady(): void {
    this.status = "ready";
    this.problem = null;
    this.parts.showCount(this.choices.count(this.found));
    this.tellState();
  }

  private tellState(): void {
    const state = {
      reading: "reading",
      ready: this.choices.isOff ? "off" : "ready",
      failed: "problem",
      "no-article": "none",
    };
    this.parts.showState?.(state[this.status] as ReadingState);
  }

  /** A hidden tab keeps silent: its reader is elsewhere. */
  private sayWhatIsDrawn(): void {
    if (this.document.hidden) return;
    const why = { "no-article": "no_article", failed: "problem", reading: null, ready: null } as const;
    const said = why[this.status] ?? this.choices.said(this.found);
    this.parts.wordsFor(said).then((words) => this.voice.say(words), ignore);
  }

  private async readAgain(): Promise<void> {
    if (this.status === "no-article" && !this.parts.isArticle(this.document)) return;
    await this.read();
  }

  /** Another page is coming under the same document: nothing of the old one may stay. */
  private leave(): void {
    this.turn++;
    this.clear();
    this.reading = null;
    this.found = null;
    this.notShown = [];
    this.status = this.parts.isArticle(this.document) ? "reading" : "no-article";
    this.parts.showCount(null);
  }

  private clear(): void {
    this.card.close();
    this.drawn.clear();
  }

  private paint(): void {
    this.drawn.clear();
    const { found } = this;
    const { settings } = this.choices;
    if (!found || !settings) return;
    const styles = this.choices.styles(found);
    const { anchored, notShown } = anchor(
      [...styles.keys()],
      found.reading.article.text,
      found.reading.textMap,
    );
    this.notShown = notShown;
    if (this.choices.isOff || anchored.length === 0) return;
    const paint = choosePaint(this.document.defaultView!, settings.painter, this.parts.loadMarks);
    if (typeof paint !== "function") {
      paint.then(() => this.paint(), ignore);
      return;
    }
    const underlines = anchored.map(({ annotation, range }) => ({
      id: annotation.id,
      range,
      style: styles.get(annotation)!,
    }));
    this.drawn.draw(underlines, paint, settings.looks);
    this.drawn.emphasize(this.card.host.openId());
  }

  private repaintIfCleared(): void {
    if (this.drawn.wantsRepaint()) this.paint();
  }

  private concerns(change: MutationRecord): boolean {
    if (this.card.host.isOwn(change.target)) return false;
    const added = [...change.addedNodes].filter((node) => !this.card.host.isOwn(node));
    const removed = [...change.removedNodes].filter((node) => !this.card.host.isOwn(node));
    if (change.type === "childList" && added.length + removed.length === 0) return false;
    const root = this.reading?.root;
    if (!root?.isConnected || root.contains(change.target)) return true;
    return added.some(holdsProse);
  }

  private dropChanged(nodes: readonly Node[]): void {
    const dropped = this.drawn.dropOn(nodes);
    if (dropped.has(this.card.host.openId() ?? "")) this.card.close();
  }

  private sentenceAt(point: Point): string | null {
    this.repaintIfCleared();
    return underlineAt(this.document, this.drawn.all, point)?.id ?? null;
  }

  private rangeOf(id: string): Range | null {
    return this.drawn.rangeOf(id) ?? this.found?.rangeOf(id) ?? null;
  }

  private open(id: string, point: Point | null, byKey: boolean): void {
    this.chosen = id;
    this.card.open(id, point, byKey).catch(ignore);
  }

  private sentence(id: string): { readonly content: CardContent<S>; readonly range: Range } | null {
    const annotation = this.found?.byId(id);
    const range = this.rangeOf(id);
    return annotation && range ? { content: this.content(annotation)!, range } : null;
  }

  private anySentence(): CardContent<S> | null {
    const annotation = this.found?.richest();
    return annotation ? this.content(annotation) : null;
  }

  private content(annotation: Annotation): CardContent<S> | null {
    const { found } = this;
    const { settings } = this.choices;
    return found && settings ? { annotation, page: found.page, settings } : null;
  }

  private openQuote(): string | null {
    return this.found?.byId(this.card.host.openId())?.quote.exact ?? null;
  }

  /** Id of the underline of the same words; null when there is none. */
  private underlineOf(quote: string): string | null {
    return this.drawn.all.find(({ id }) => this.found?.byId(id)?.quote.exact === quote)?.id ?? null;
  }
}

const ignore = (): void => undefined;

/** Whether nothing that annotation depends on differs. */
function sameArticle(a: Article, b: Article): boolean {
  return a.text === b.text && a.url === b.url && a.outlet === b.outlet && a.datePublished === b.datePublished;
}

/** Whether an added node is long enough to be part of an article: advertisements and counters are not. */
function holdsProse(node: Node): boolean {
  return (node.textContent?.length ?? 0) > 200;
}
