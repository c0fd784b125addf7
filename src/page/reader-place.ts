import type { Annotation } from "../core/model/annotation.ts";
import type { Point } from "./hit-test.ts";
import type { PageCard } from "./page-card.ts";
import type { PageReading } from "./page-reading.ts";
import type { ReadingSettings } from "./reader-choices.ts";
import { scrollToRange } from "./scroll-to.ts";
import type { ShownSentences } from "./shown-sentences.ts";

/** Where the page's reader is among its sentences, and how they are gone through from there. */
export class ReaderPlace<S extends ReadingSettings> {
  /** The sentence that was chosen last, for moving on from it. */
  private chosen: string | null = null;

  constructor(
    private readonly document: Document,
    private readonly reading: PageReading<S>,
    private readonly shown: ShownSentences<S>,
    private readonly card: PageCard<S>,
  ) {}

  /** The sentences got new ids: none of them was chosen yet. */
  startOver(): void {
    this.chosen = null;
  }

  /** Opens the card of a sentence that the reader points at, or came to by key. */
  open(id: string, point: Point | null, byKey: boolean): void {
    this.chosen = id;
    this.card.open(id, point, byKey).catch(ignore);
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
}

const ignore = (): void => undefined;
