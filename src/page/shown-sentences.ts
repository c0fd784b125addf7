import { anchor } from "./anchor.ts";
import { DrawnUnderlines } from "./drawn-underlines.ts";
import { type Point, underlineAt } from "./hit-test.ts";
import type { PageReading } from "./page-reading.ts";
import { choosePaint, type Painters } from "./paint/choose-paint.ts";
import type { ReaderChoices, ReadingSettings } from "./reader-choices.ts";
import { isShown } from "./reading/is-shown.ts";
import type { PageWatch } from "./watch.ts";

/** What was found, shown on the page as the reader wants it. */
export class ShownSentences<S extends ReadingSettings> {
  readonly drawn: DrawnUnderlines;
  private missing: readonly string[] = [];

  constructor(
    private readonly document: Document,
    private readonly reading: PageReading<S>,
    private readonly choices: ReaderChoices<S>,
    watch: Pick<PageWatch, "unnoticed" | "watchTree">,
    private readonly loadPainters: () => Painters | Promise<Painters>,
    /** Id of the sentence whose card is open. */
    private readonly openId: () => string | null,
  ) {
    this.drawn = new DrawnUnderlines(document, watch);
  }

  /** Ids of sentences that were found but that the page does not show as they were read. */
  get notShown(): readonly string[] {
    return this.reading.found ? this.missing : [];
  }

  /** Whether a style sheet hides a sentence that is underlined, which no change of the page's tree tells. */
  get hasUnrendered(): boolean {
    return this.drawn.all.some(({ range }) => {
      const element = range.startContainer.parentElement;
      return element !== null && !isShown(element);
    });
  }

  /** Draws in place of what was drawn before; where a painter has to come first, once it has come. */
  paint(): void {
    this.drawn.clear();
    const { found } = this.reading;
    const { settings } = this.choices;
    if (!found || !settings) return;
    const styles = this.choices.styles(found);
    const { article, textMap } = found.reading;
    const { anchored, notShown } = anchor([...styles.keys()], article.text, textMap);
    this.missing = notShown;
    if (this.choices.isOff || anchored.length === 0) return;
    const paint = choosePaint(this.document.defaultView!, settings.painter, this.loadPainters);
    if (typeof paint !== "function") {
      paint.then(
        () => this.paint(),
        () => undefined,
      );
      return;
    }
    const underlines = anchored.map(({ annotation, range }) => ({
      id: annotation.id,
      range,
      style: styles.get(annotation)!,
    }));
    this.drawn.draw(underlines, paint, settings.looks);
    this.drawn.emphasize(this.openId());
  }

  paintIfCleared(): void {
    if (this.drawn.wantsRepaint()) this.paint();
  }

  /** Id of the sentence at a point of the window; null when there is none. */
  at(point: Point): string | null {
    this.paintIfCleared();
    return underlineAt(this.document, this.drawn.all, point)?.id ?? null;
  }

  /** Where a sentence stands, underlined or not; null when the page no longer shows it. */
  rangeOf(id: string): Range | null {
    return this.drawn.rangeOf(id) ?? this.reading.found?.rangeOf(id) ?? null;
  }

  /** Id of the underlined sentence of the same words; null when there is none. */
  idOf(quote: string): string | null {
    return this.drawn.all.find(({ id }) => this.reading.found?.byId(id)?.quote.exact === quote)?.id ?? null;
  }
}
