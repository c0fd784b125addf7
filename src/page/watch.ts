export interface WatchTarget {
  /** Whether a change of the page concerns what was read. Called in the middle of the page's work: must be quick. */
  concerns(change: MutationRecord): boolean;
  /** Text nodes that the page changed: what is drawn on them is to be taken away at once, before the next frame. */
  changed(nodes: readonly Node[]): void;
  /** The page has been quiet for a while after changes: time to read again. Resolves when that is done. */
  settled(): Promise<void>;
  /** The address changed without a load. `settled` follows. */
  navigated(): void;
}

/** How long the page is quiet before it is read again, and the longest that is waited for quiet, in ms. */
const QUIET = 250;
const LONGEST = 2000;
/** Reading takes at most this share of the time on a page that never stands still. */
const SHARE = 1 / 25;
const LONGEST_PAUSE = 30_000;

/**
 * Watches a page that lives: edits, re-rendering, added posts, navigation by script. No timer runs while the page
 * stands still. Hidden tabs are read again only when they are shown.
 */
export class PageWatch {
  private readonly observer: MutationObserver;
  private readonly window: Window & typeof globalThis;
  private address: string;
  private quiet: number | undefined;
  private firstChange = 0;
  private notBefore = 0;
  private busy = false;
  private dirty = false;

  constructor(
    private readonly document: Document,
    private readonly target: WatchTarget,
    signal: AbortSignal,
  ) {
    this.window = document.defaultView!;
    this.address = pathOf(document);
    this.observer = new this.window.MutationObserver((changes) => this.observe(changes));
    this.watchTree(document.documentElement);
    const options = { signal, passive: true };
    this.window.addEventListener("popstate", () => this.compareAddress(), options);
    (this.window as { navigation?: EventTarget }).navigation?.addEventListener(
      "currententrychange",
      () => this.compareAddress(),
      options,
    );
    // "Read more" often only changes a class: no change of the tree tells of it, but a click does.
    document.addEventListener("click", (event) => event.isTrusted && this.touch(), {
      capture: true,
      ...options,
    });
    document.addEventListener("visibilitychange", () => this.dirty && this.schedule(), options);
    this.window.addEventListener("pageshow", (event) => event.persisted && this.touch(), options);
    signal.addEventListener("abort", () => {
      this.observer.disconnect();
      this.window.clearTimeout(this.quiet);
    });
  }

  /** Also watches a shadow root, whose changes are not told to the document's observers. */
  watchTree(root: Node): void {
    this.observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  /** Runs work that changes the page on our behalf without noticing it. */
  unnoticed(work: () => void): void {
    this.observe(this.observer.takeRecords());
    work();
    this.observer.takeRecords();
  }

  private observe(changes: readonly MutationRecord[]): void {
    if (changes.length === 0) return;
    const texts: Node[] = [];
    for (const change of changes) {
      if (change.type === "characterData") texts.push(change.target);
      if (!this.dirty && this.target.concerns(change)) this.dirty = true;
    }
    if (texts.length > 0) this.target.changed(texts);
    this.compareAddress();
    if (this.dirty) this.schedule();
  }

  private compareAddress(): void {
    const address = pathOf(this.document);
    if (address === this.address) return;
    this.address = address;
    this.target.navigated();
    this.touch();
  }

  private touch(): void {
    this.dirty = true;
    this.schedule();
  }

  private schedule(): void {
    if (this.busy || this.document.hidden) return;
    const now = performance.now();
    if (this.quiet === undefined) this.firstChange = now;
    // A timer once set is left alone while it has long enough to run: a storm must not pay for a timer per change.
    else if (now - this.firstChange > LONGEST - QUIET) return;
    this.window.clearTimeout(this.quiet);
    this.quiet = this.window.setTimeout(() => void this.settle(), Math.max(QUIET, this.notBefore - now));
  }

  private async settle(): Promise<void> {
    this.quiet = undefined;
    this.dirty = false;
    this.busy = true;
    const started = performance.now();
    try {
      await this.target.settled();
    } finally {
      this.busy = false;
      const ended = performance.now();
      this.notBefore = ended + Math.min(LONGEST_PAUSE, (ended - started) / SHARE);
      if (this.dirty) this.schedule();
    }
  }
}

/** The address without its fragment: a jump within the page is no navigation. */
function pathOf(document: Document): string {
  return document.location.href.replace(/#.*$/s, "");
}
