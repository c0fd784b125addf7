import type { Paint, Painting, Underline } from "./paint/painter.ts";
import { toRange } from "./paint/painter.ts";
import type { PageWatch } from "./watch.ts";

/** How often a page that throws our underlines away gets them back. */
const REPAINTS = 20;

type Watch = Pick<PageWatch, "unnoticed" | "watchTree">;

/** The underlines that stand on the page now, drawn and taken away without the page's watcher noticing. */
export class DrawnUnderlines {
  private painting: Painting | null = null;
  private readonly idsOf = new Map<Node, string[]>();
  private repaints = 0;

  constructor(
    private readonly document: Document,
    private readonly watch: Watch,
  ) {}

  /** In order of the document; empty when nothing is drawn. */
  get all(): readonly Underline[] {
    return this.painting?.underlines ?? [];
  }

  /** Draws, in place of what was drawn before. */
  draw(underlines: readonly Underline[], paint: Paint, looks: Parameters<Paint>[2]): void {
    this.clear();
    this.watch.unnoticed(() => {
      this.painting = paint(this.document, underlines, looks);
    });
    for (const { id, range } of this.all) {
      const root = range.startContainer.getRootNode();
      if ("host" in root) this.watch.watchTree(root);
      for (const node of new Set([range.startContainer, range.endContainer])) {
        const ids = this.idsOf.get(node);
        if (ids) ids.push(id);
        else this.idsOf.set(node, [id]);
      }
    }
  }

  clear(): void {
    const { painting } = this;
    this.painting = null;
    this.idsOf.clear();
    if (painting) this.watch.unnoticed(() => painting.clear());
  }

  /** Takes away what is drawn on text nodes that the page changed; returns the ids of those sentences. */
  dropOn(nodes: readonly Node[]): ReadonlySet<string> {
    const ids = new Set(nodes.flatMap((node) => this.idsOf.get(node) ?? []));
    const { painting } = this;
    if (painting && ids.size > 0) this.watch.unnoticed(() => painting.drop(ids));
    return ids;
  }

  emphasize(id: string | null): void {
    this.watch.unnoticed(() => this.painting?.emphasize(id));
  }

  /** Whether the page threw underlines away and they are to be drawn again: true only so often on one page. */
  wantsRepaint(): boolean {
    if (this.painting === null || this.repaints >= REPAINTS || this.painting.isWhole()) return false;
    this.repaints++;
    return true;
  }

  /** Null when the sentence has no underline, or its place is gone. */
  rangeOf(id: string): Range | null {
    const underline = this.all.find((each) => each.id === id);
    return underline ? toRange(underline.range) : null;
  }

  /** The underline that `direction` leads to from a sentence; from none, the first in view or the last. */
  next(from: string | null, direction: 1 | -1): Underline | null {
    const { all } = this;
    const at = all.findIndex(({ id }) => id === from);
    const start = direction === 1 ? this.firstInView() : all.length - 1;
    return all[(at === -1 ? start : at + direction + all.length) % all.length] ?? null;
  }

  /** The last underline that begins in the upper third of the window or above it; null when all begin further down. */
  beingRead(): string | null {
    const line = (this.document.defaultView?.innerHeight ?? 0) / 3;
    return this.all.findLast(({ range }) => topOf(range, Number.POSITIVE_INFINITY) <= line)?.id ?? null;
  }

  private firstInView(): number {
    return Math.max(
      0,
      this.all.findIndex(({ range }) => topOf(range, -1) >= 0),
    );
  }
}

function topOf(range: AbstractRange, otherwise: number): number {
  return toRange(range)?.getBoundingClientRect().top ?? otherwise;
}
