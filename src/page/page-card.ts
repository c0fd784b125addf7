import type { Annotation, PageAnnotations } from "../core/model/annotation.ts";
import { type CardHost, createCardHost } from "./card-host.ts";
import type { Point } from "./hit-test.ts";

/** What a card may ask of the page that shows it. */
export interface CardControls {
  readonly pinned: boolean;
  readonly close: () => void;
  readonly pin: (pinned: boolean) => void;
  /** In CSS pixels. */
  readonly moveBy: (dx: number, dy: number) => void;
  /** Scrolls to another sentence and opens its card. */
  readonly goTo: (annotationId: string) => void;
}

/** What a card is drawn from. */
export interface CardContent<S> {
  readonly annotation: Annotation;
  readonly page: PageAnnotations;
  readonly settings: S;
}

export interface CardParts<S> {
  /** Brings what draws cards into the page; null when it is there. */
  loadCard(): Promise<void> | null;
  /** Draws a card into the root; returns what takes it away. Called only once `loadCard` is done. */
  mountCard(root: ShadowRoot, content: CardContent<S>, controls: CardControls): () => void;
  /** What is said to screen readers of a card that a key opened, or kept. Called only once `loadCard` is done. */
  spoken(content: CardContent<S>, kept: boolean): string;
}

export interface CardTarget<S> {
  /** What is known of a sentence and where it stands; null when it is not on the page. */
  sentence(id: string): { readonly content: CardContent<S>; readonly range: Range } | null;
  /** Any sentence that would have a card; null when there is none. */
  anySentence(): CardContent<S> | null;
  goTo(id: string): void;
  /** A card has opened for a sentence, or closed (null). */
  changed(id: string | null): void;
}

/** The one card of a page: opened for a sentence, kept, closed. */
export class PageCard<S> {
  readonly host: CardHost;
  private byKey = false;
  /** Counts what was asked for: a card whose parts come after something else was asked for is not opened. */
  private asked = 0;

  constructor(
    private readonly document: Document,
    private readonly parts: CardParts<S>,
    private readonly target: CardTarget<S>,
    private readonly signal: AbortSignal,
  ) {
    this.host = createCardHost(document, signal);
  }

  /** Resolves to whether the card is open. */
  async open(id: string, point: Point | null, byKey: boolean): Promise<boolean> {
    const turn = ++this.asked;
    const loading = this.parts.loadCard();
    if (loading) await loading;
    if (turn !== this.asked || this.signal.aborted) return false;
    const sentence = this.target.sentence(id);
    if (!sentence) return false;
    const { content, range } = sentence;
    this.byKey = byKey;
    this.host.show(id, range, point, (root) => this.parts.mountCard(root, content, this.controls(false)));
    this.target.changed(id);
    if (byKey) this.host.announce(this.parts.spoken(content, false));
    return this.host.openId() === id;
  }

  close(): void {
    this.asked++;
    this.byKey = false;
    this.host.close();
    this.target.changed(null);
  }

  /** Keeps the open card and draws it so, `aloud` when screen readers are to say it; false when none is open. */
  pin(aloud = false): boolean {
    const id = this.host.openId();
    const content = id === null ? undefined : this.target.sentence(id)?.content;
    if (!content) return false;
    this.host.redraw((root) => this.parts.mountCard(root, content, this.controls(true)));
    this.host.pin(true);
    if (aloud) this.host.announce(this.parts.spoken(content, true));
    return true;
  }

  /** Keeps a card that a key opened, as Enter asks for; false where Enter means something else. */
  pinByKey(): boolean {
    return this.byKey && !this.host.isPinned() && this.pin(true);
  }

  /** Moves the focus into a card that a key opened; false where it stays. */
  enter(): boolean {
    return this.byKey && this.host.focus();
  }

  /** After sentences got new ids: the open card moves to the same sentence, kept if it was kept; null closes it. */
  async moveTo(id: string | null): Promise<void> {
    const { byKey } = this;
    const pinned = this.host.isPinned();
    if (id === null) this.close();
    else if (await this.open(id, null, false)) {
      // Nobody asked for it: nothing is said again.
      this.byKey = byKey;
      if (pinned) this.pin();
    }
  }

  /** Draws a card once where nobody sees it: the first that is asked for then comes as fast as the later ones. */
  async prepare(): Promise<void> {
    await this.parts.loadCard();
    const content = this.target.anySentence();
    if (!content || this.signal.aborted) return;
    const root = this.document.createElement("div").attachShadow({ mode: "closed" });
    this.parts.mountCard(root, content, this.controls(false))();
  }

  /** Shows a card of another kind at a place of the page, kept open until it is closed. */
  showAt(range: Range, mount: (root: ShadowRoot, close: () => void) => () => void): void {
    this.asked++;
    this.byKey = true;
    this.host.show("", range, null, (root) => mount(root, () => this.close()));
    this.host.pin(true);
    this.host.focus();
  }

  private controls(pinned: boolean): CardControls {
    return {
      pinned,
      close: () => this.close(),
      pin: (next) => this.host.pin(next),
      moveBy: (dx, dy) => this.host.moveBy(dx, dy),
      goTo: (id) => this.target.goTo(id),
    };
  }
}
