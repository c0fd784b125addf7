import type { Annotation, PageAnnotations } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import type { UnderlineLooks } from "../core/model/underline-look.ts";
import { anchor, startOf } from "./anchor.ts";
import { type Point, underlineAt } from "./hit-test.ts";
import { watchHover } from "./hover.ts";
import { inSlices } from "./in-slices.ts";
import { watchKeys } from "./keys.ts";
import { type CardContent, type CardParts, PageCard } from "./page-card.ts";
import { choosePaint, PAINT_QUERIES } from "./paint/choose-paint.ts";
import { markedId } from "./paint/marked-id.ts";
import { type Paint, type Painting, toRange, type Underline } from "./paint/painter.ts";
import { chooseStyles, type Level } from "./paint/style.ts";
import { type Reading, readArticleInSteps } from "./read-article.ts";
import { scrollToRange } from "./scroll-to.ts";
import { PageWatch } from "./watch.ts";

/** What the reader of the page chose, as far as it changes what is drawn. */
export interface ReadingSettings {
  readonly painter: "highlights" | "marks";
  readonly level: Level;
  readonly mutedRecords: readonly string[];
  /** How each style is drawn; absent: as it comes. */
  readonly looks?: UnderlineLooks;
  /** True when nothing is to be drawn on this site. */
  readonly silent: boolean;
}

export interface PageReaderParts<S extends ReadingSettings> extends CardParts<S> {
  /** The one question of the reading path. */
  annotate(article: Article): Promise<{ readonly page: PageAnnotations; readonly settings: S }>;
  /** The painter by mark elements, which most pages never need. */
  loadMarks(): Paint | Promise<Paint>;
  /** Shows how many sentences match a record; null for none to show. */
  showCount(count: number | null): void;
  /** Shows what the reading is at. */
  showState?(state: ReadingState): void;
  /** Whether a page that was reached by script, without a load, is worth reading. */
  isArticle(document: Document): boolean;
}

/** `off`: read, but the reader wants nothing drawn here; `none`: no article. */
export type ReadingState = "reading" | "ready" | "off" | "problem" | "none";

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

/** How often a page that throws our underlines away gets them back. */
const REPAINTS = 20;

/** Reads one page, draws what was found on it, and keeps both true while the page changes. */
export class PageReader<S extends ReadingSettings> {
  private status: PageReaderState["status"] = "reading";
  private problem: string | null = null;
  private reading: Reading | null = null;
  private page: PageAnnotations | null = null;
  private settings: S | null = null;
  private notShown: readonly string[] = [];
  private hidden = false;
  private painting: Painting | null = null;
  private underlinesOf = new Map<Node, string[]>();
  private repaints = 0;
  /** The sentence that was chosen last, for moving on from it. */
  private chosen: string | null = null;
  private readonly muted = new Set<string>();
  /** Words of sentences that the reader wants no line under, until the page is loaded anew: nothing read is stored. */
  private readonly mutedSentences = new Set<string>();
  private readonly card: PageCard<S>;
  private readonly watch: PageWatch;
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
        changed: (id) => this.watch.unnoticed(() => this.painting?.emphasize(id)),
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
    const { status, page, notShown, hidden, problem } = this;
    return { status, page, notShown, hidden, isCut: this.reading?.isCut ?? false, problem };
  }

  /** The text that was read with what was found in it; null when nothing was read. */
  lastReading(): { readonly article: Article; readonly page: PageAnnotations } | null {
    return this.reading && this.page ? { article: this.reading.article, page: this.page } : null;
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
    const underlines = this.painting?.underlines ?? [];
    if (underlines.length === 0) return;
    const at = underlines.findIndex(({ id }) => id === this.chosen);
    const from =
      at !== -1 ? at + direction : direction === 1 ? this.firstInView(underlines) : underlines.length - 1;
    void this.reveal(underlines[(from + underlines.length) % underlines.length]!.id).catch(ignore);
  }

  /** Hides or shows all underlines. */
  toggle(): void {
    this.hidden = !this.hidden;
    this.card.close();
    this.paint();
    this.tellState();
  }

  /** Takes over what the reader changed in the settings. */
  setSettings(settings: S): void {
    if (this.settings === null) return;
    const before = this.settings;
    this.settings = settings;
    const isSame = (["painter", "level", "silent", "mutedRecords", "looks"] as const).every(
      (name) => JSON.stringify(before[name]) === JSON.stringify(settings[name]),
    );
    if (isSame) return;
    this.paint();
    this.parts.showCount(this.count());
    this.tellState();
  }

  /** The sentence that the reader is at: the open card's, else the first noted one in the upper part of the window. */
  sentenceBeingRead(): string | null {
    const open = this.card.host.openId();
    if (open) return open;
    const underlines = this.painting?.underlines ?? [];
    const line = (this.document.defaultView?.innerHeight ?? 0) / 3;
    const tops = underlines.map(({ range }) => toRange(range)?.getBoundingClientRect().top ?? Infinity);
    const at = tops.findLastIndex((top) => top <= line);
    return underlines[at]?.id ?? null;
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
    const annotation =
      this.page?.annotations.find((each) => {
        const own = this.rangeOf(each.id);
        return (
          own !== null &&
          own.compareBoundaryPoints(own.START_TO_END, range) > 0 &&
          own.compareBoundaryPoints(own.END_TO_START, range) < 0
        );
      }) ?? null;
    return { words, range, annotation };
  }

  /** Shows a card of another kind at a place of the page, kept open until it is closed. */
  showAt(range: Range, mount: (root: ShadowRoot, close: () => void) => () => void): void {
    this.card.showAt(range, mount);
  }

  /** A record that is no longer to be shown here. */
  mute(recordId: string): void {
    this.muted.add(recordId);
    this.card.close();
    this.paint();
  }

  /** A sentence that is no longer to be underlined here. */
  muteSentence(id: string): void {
    const quote = this.page?.annotations.find((each) => each.id === id)?.quote.exact;
    if (quote !== undefined) this.mutedSentences.add(quote);
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
      const isSame =
        this.page !== null && this.reading !== null && sameArticle(this.reading.article, reading.article);
      this.reading = reading;
      if (!isSame) {
        const { page, settings } = await this.parts.annotate(reading.article);
        if (turn !== this.turn) return;
        const shown = this.openQuote();
        this.page = page;
        this.settings = settings;
        this.chosen = null;
        this.status = "ready";
        this.problem = null;
        this.paint();
        if (shown !== null) void this.card.moveTo(this.underlineOf(shown)).catch(ignore);
        this.parts.showCount(this.count());
        this.tellState();
      } else this.paint();
    } catch (error) {
      if (this.signal.aborted || turn !== this.turn) return;
      this.clear();
      this.status = "failed";
      this.problem = error instanceof Error ? error.message : String(error);
      this.tellState();
    }
  }

  private tellState(): void {
    const { status, settings, hidden } = this;
    const isOff = hidden || settings?.silent === true || settings?.level === "off";
    const state = {
      reading: "reading",
      ready: isOff ? "off" : "ready",
      failed: "problem",
      "no-article": "none",
    };
    this.parts.showState?.(state[status] as ReadingState);
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
    this.page = null;
    this.notShown = [];
    this.status = this.parts.isArticle(this.document) ? "reading" : "no-article";
    this.parts.showCount(null);
  }

  private count(): number | null {
    if (!this.page || this.settings?.silent) return null;
    const muted = new Set([...this.settings!.mutedRecords, ...this.muted]);
    return this.page.annotations.filter(({ matches }) => matches.some(({ recordId }) => !muted.has(recordId)))
      .length;
  }

  private clear(): void {
    this.card.close();
    const { painting } = this;
    this.painting = null;
    this.underlinesOf.clear();
    if (painting) this.watch.unnoticed(() => painting.clear());
  }

  private paint(): void {
    const open = this.card.host.openId();
    const { page, reading, settings, painting } = this;
    if (painting) this.watch.unnoticed(() => painting.clear());
    this.painting = null;
    this.underlinesOf.clear();
    if (!page || !reading || !settings) return;
    const muted = [...settings.mutedRecords, ...this.muted];
    const styles = chooseStyles(page, settings.level, muted);
    const { text } = reading.article;
    const { anchored, notShown } = anchor(
      [...styles.keys()].filter(({ quote }) => !this.mutedSentences.has(quote.exact)),
      text,
      reading.textMap,
    );
    this.notShown = notShown;
    if (this.hidden || settings.silent || anchored.length === 0) return;
    const underlines = anchored.map(
      ({ annotation, range }): Underline => ({ id: annotation.id, range, style: styles.get(annotation)! }),
    );
    const paint = choosePaint(this.document.defaultView!, settings.painter, this.parts.loadMarks);
    if (typeof paint !== "function") {
      paint.then(() => this.paint(), ignore);
      return;
    }
    this.watch.unnoticed(() => {
      this.painting = paint(this.document, underlines, settings.looks);
    });
    for (const { id, range } of this.painting!.underlines) {
      const root = range.startContainer.getRootNode();
      if ("host" in root) this.watch.watchTree(root);
      for (const node of new Set([range.startContainer, range.endContainer])) {
        const ids = this.underlinesOf.get(node);
        if (ids) ids.push(id);
        else this.underlinesOf.set(node, [id]);
      }
    }
    this.painting!.emphasize(open);
  }

  private repaintIfCleared(): void {
    if (this.painting === null || this.painting.isWhole() || this.repaints >= REPAINTS) return;
    this.repaints++;
    this.paint();
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
    if (this.painting === null) return;
    const ids = new Set(nodes.flatMap((node) => this.underlinesOf.get(node) ?? []));
    if (ids.size === 0) return;
    const { painting } = this;
    this.watch.unnoticed(() => painting.drop(ids));
    if (ids.has(this.card.host.openId() ?? "")) this.card.close();
  }

  private sentenceAt(point: Point): string | null {
    if (this.painting === null) return null;
    this.repaintIfCleared();
    return underlineAt(this.document, this.painting?.underlines ?? [], point)?.id ?? null;
  }

  private rangeOf(id: string): Range | null {
    const underline = this.painting?.underlines.find((each) => each.id === id);
    if (underline) return toRange(underline.range);
    const annotation = this.page?.annotations.find((each) => each.id === id);
    if (!annotation || !this.reading) return null;
    const { text } = this.reading.article;
    const start = startOf(annotation, text);
    return start === null
      ? null
      : this.reading.textMap.range(text, start, start + annotation.quote.exact.length);
  }

  private open(id: string, point: Point | null, byKey: boolean): void {
    this.chosen = id;
    this.card.open(id, point, byKey).catch(ignore);
  }

  private sentence(id: string): { readonly content: CardContent<S>; readonly range: Range } | null {
    const { page, settings } = this;
    const annotation = page?.annotations.find((each) => each.id === id);
    const range = this.rangeOf(id);
    return page && settings && annotation && range
      ? { content: { annotation, page, settings }, range }
      : null;
  }

  private anySentence(): CardContent<S> | null {
    const { page, settings } = this;
    const annotation = page?.annotations.find(({ matches }) => matches.length > 0) ?? page?.annotations[0];
    return page && settings && annotation ? { annotation, page, settings } : null;
  }

  private openQuote(): string | null {
    const id = this.card.host.openId();
    return this.page?.annotations.find((each) => each.id === id)?.quote.exact ?? null;
  }

  /** Id of the underline of the same words; null when there is none. */
  private underlineOf(quote: string): string | null {
    const found = this.painting?.underlines.find(
      ({ id }) => this.page?.annotations.find((each) => each.id === id)?.quote.exact === quote,
    );
    return found?.id ?? null;
  }

  private firstInView(underlines: readonly Underline[]): number {
    const found = underlines.findIndex(
      ({ range }) => (toRange(range)?.getBoundingClientRect().top ?? -1) >= 0,
    );
    return found === -1 ? 0 : found;
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
