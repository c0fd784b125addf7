import type { Box } from "./corridor.ts";
import { boxAt, type Point } from "./hit-test.ts";
import { EDGE, placeCard, type Side } from "./place-card.ts";

/** Where the open card is: at a line of its sentence, or where the reader put it. */
export interface CardPlace {
  /** Puts the card at a sentence and keeps it there. `point` picks the line; null is the first one. */
  at(range: Range, point: Point | null): void;
  /** Keeps the card where it is, or lets it go with its sentence again. */
  pin(pinned: boolean): void;
  isPinned(): boolean;
  /** Moves the card by CSS pixels, within the window; it stays pinned there. */
  moveBy(dx: number, dy: number): void;
  /** The card is closed: nothing is to be placed. */
  leave(): void;
}

/** The card's style sheet takes from them how large the card may be. */
const WIDTH = "--says-who-width";
const HEIGHT = "--says-who-height";

/**
 * Places the element of a card, anew whenever the page scrolls, the window changes or the card grows. `lost` is called
 * when its sentence is out of sight or gone.
 */
export function createCardPlace(
  host: HTMLElement,
  root: ShadowRoot,
  signal: AbortSignal,
  lost: () => void,
): CardPlace {
  const document = host.ownerDocument;
  const window = document.defaultView!;
  let target: { readonly range: Range; readonly line: number; readonly x: number | null } | null = null;
  let pinned = false;
  /** Of the sentence, on which the card is. */
  let side: Side | null = null;
  let frame: number | undefined;
  const set = (name: "left" | "top", pixels: number): void =>
    host.style.setProperty(name, `${pixels}px`, "important");
  // A scrollbar takes of the window's width, which style sheets are not told.
  const windowWidth = (): number => document.documentElement.clientWidth || window.innerWidth;

  const settle = (): void => {
    if (frame !== undefined) window.cancelAnimationFrame(frame);
    frame = undefined;
  };
  const place = (kept: Side | null = null): void => {
    // What was to be done for the sentence before would put this one's card on that one's side.
    settle();
    if (target === null) return;
    if (pinned && host.isConnected) {
      moveBy(0, 0);
      return;
    }
    const { range, x } = target;
    const lines = linesOf(range);
    const line = lines[Math.min(target.line, lines.length - 1)];
    const last = lines.at(-1);
    if (!host.isConnected || !line || !last || last.bottom < 0 || lines[0]!.top > window.innerHeight) {
      lost();
      return;
    }
    // Measured as high as it would be: what was scrolled to in the card stays where it is.
    const card = root.querySelector(".card");
    const scrolled = card?.scrollTop ?? 0;
    host.style.removeProperty(HEIGHT);
    const most = windowWidth();
    host.style.setProperty(WIDTH, `${most - 2 * EDGE}px`);
    const { width, height } = host.getBoundingClientRect();
    const element = range.startContainer.parentElement;
    const rightToLeft = element !== null && window.getComputedStyle(element).direction === "rtl";
    const placed = placeCard(
      { line, text: { ...boxOf(line), top: lines[0]!.top, bottom: last.bottom }, x, rightToLeft },
      { width, height },
      { width: most, height: window.innerHeight },
      kept,
    );
    set("left", placed.left);
    set("top", placed.top);
    if (placed.height !== null) host.style.setProperty(HEIGHT, `${placed.height}px`);
    if (card && card.scrollTop !== scrolled) card.scrollTop = scrolled;
    side = placed.side;
  };
  /** Puts the card so many pixels from where it is, within the window. */
  const moveBy = (dx: number, dy: number): void => {
    const { left, top, width, height } = host.getBoundingClientRect();
    set("left", Math.max(0, Math.min(left + dx, windowWidth() - width)));
    set("top", Math.max(0, Math.min(top + dy, window.innerHeight - height)));
  };
  const placeSoon = (kept: Side | null = null): void => {
    if (target !== null) frame ??= window.requestAnimationFrame(() => place(kept));
  };
  // What is opened in the card makes it grow.
  const grown = new window.ResizeObserver(() => placeSoon(side));
  grown.observe(host);
  document.addEventListener("scroll", (event) => event.target !== host && placeSoon(), {
    capture: true,
    passive: true,
    signal,
  });
  window.addEventListener("resize", () => placeSoon(), { passive: true, signal });
  signal.addEventListener("abort", () => grown.disconnect());

  return {
    at(range, point) {
      const box = point && boxAt(range, point);
      const line = box
        ? linesOf(range).findIndex((each) => each.top === box.top && each.left === box.left)
        : 0;
      target = { range, line: Math.max(0, line), x: point?.x ?? null };
      pinned = false;
      place();
    },
    pin(next) {
      pinned = next && target !== null;
    },
    isPinned: () => pinned,
    moveBy(dx, dy) {
      if (target === null) return;
      pinned = true;
      moveBy(dx, dy);
    },
    leave() {
      settle();
      target = null;
      pinned = false;
    },
  };
}

function boxOf({ left, top, right, bottom }: DOMRect): Box {
  return { left, top, right, bottom };
}

/** Boxes of the range's lines that have an extent. */
function linesOf(range: Range): DOMRect[] {
  return Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
}
