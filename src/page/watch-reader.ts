import type { Point } from "./hit-test.ts";
import { watchHover } from "./hover.ts";
import { watchKeys } from "./keys.ts";
import type { PageCard } from "./page-card.ts";
import { PAINT_QUERIES } from "./paint/choose-paint.ts";
import { markedId } from "./paint/marked-id.ts";

export interface ReaderTarget {
  /** The sentence at a point of the window; null when there is none. */
  sentenceAt(point: Point): string | null;
  /** Asks for the card of a sentence. */
  open(id: string, point: Point | null, byKey: boolean): void;
  /** The page's looks changed in a way that underlines depend on. */
  looksChanged(): void;
  /** The reader is back, or has scrolled: the page may have thrown underlines away meanwhile. */
  looked(): void;
}

/** Listens to what the page's reader does with pointer, keys, focus and window, until the signal aborts. */
export function watchReader<S>(
  document: Document,
  card: PageCard<S>,
  target: ReaderTarget,
  signal: AbortSignal,
): void {
  const { host } = card;
  watchHover(
    document,
    {
      sentenceAt: (point) => target.sentenceAt(point),
      openCard: () => {
        const [id, box] = [host.openId(), host.box()];
        if (id === null || !box) return null;
        return { id, box, isPinned: host.isPinned(), contains: (event) => host.contains(event) };
      },
      prepare: () => void card.prepare().catch(() => undefined),
      pin: () => card.pin(),
      open: (id, point) => target.open(id, point, false),
      close: () => card.close(),
    },
    signal,
  );
  watchKeys(
    document,
    {
      isOpen: () => host.openId() !== null,
      close: () => card.close(),
      enter: () => card.enter(),
      pin: () => card.pinByKey(),
    },
    signal,
  );
  document.addEventListener(
    "focusin",
    (event) => {
      const id = event.isTrusted ? markedId(event.target as Element) : null;
      if (id !== null && id !== host.openId()) target.open(id, null, true);
    },
    { signal },
  );
  for (const type of ["scrollend", "visibilitychange"])
    document.addEventListener(type, () => target.looked(), { passive: true, signal });
  for (const query of PAINT_QUERIES)
    document.defaultView
      ?.matchMedia?.(query)
      .addEventListener("change", () => target.looksChanged(), { signal });
}
