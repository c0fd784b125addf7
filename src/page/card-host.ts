import type { Box } from "./corridor.ts";
import { boxAt, type Point } from "./hit-test.ts";
import { createLiveRegion } from "./live-region.ts";
import { createOwnElement } from "./own-element.ts";
import { EDGE, placeCard, type Side } from "./place-card.ts";

/** Draws a card into the root; returns what takes it away. */
export type MountCard = (root: ShadowRoot) => () => void;

export interface CardHost {
  /** Shows a card at a sentence, in place of the one that is open. `point` picks the line; null is the first one. */
  show(id: string, range: Range, point: Point | null, mount: MountCard): void;
  /** Draws the open card anew in its place. */
  redraw(mount: MountCard): void;
  close(): void;
  /** Id of the sentence whose card is open; null when none is, also when the page took it out. */
  openId(): string | null;
  box(): Box | null;
  contains(event: Event): boolean;
  /** Whether a node of a mutation is the card's own. */
  isOwn(node: Node): boolean;
  /** Moves the focus into the card; false when it is there already. */
  focus(): boolean;
  /** Keeps the open card where it is until it is closed on purpose, or lets it go again. */
  pin(pinned: boolean): void;
  isPinned(): boolean;
  /** Moves the open card by CSS pixels, within the window; it stays pinned there. */
  moveBy(dx: number, dy: number): void;
  /** Says the open card's first line to screen readers, once and politely. */
  announce(words: string): void;
}

/** The card's style sheet takes from them how large the card may be. */
const WIDTH = "--says-who-width";
const HEIGHT = "--says-who-height";

/**
 * Inline and important: beats every rule of the page, "* { font: ... }" among them, which would reach the card's
 * text by inheritance.
 */
const FIXED: Readonly<Record<string, string>> = {
  all: "initial",
  display: "block",
  position: "fixed",
  // Firefox draws what has a scroll bar with square corners.
  overflow: "clip",
  "border-radius": "12px",
  "box-shadow": "0 1px 2px #0002, 0 10px 32px #0003",
  "z-index": "2147483647",
  "color-scheme": "light dark",
  font: '15px / 1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif',
};

/**
 * The one element that the extension puts into a page, only while a card is open: in the top layer, above every
 * z-index, its content in a closed shadow root that the page can't read or style.
 */
export function createCardHost(document: Document, signal: AbortSignal): CardHost {
  const window = document.defaultView!;
  const { host, root } = createOwnElement(document, "says-who-card");
  const voice = createLiveRegion(document);
  let open: {
    readonly id: string;
    readonly range: Range;
    readonly line: number;
    readonly x: number | null;
    readonly unmount: () => void;
  } | null = null;
  let focusBefore: Element | null = null;
  let pinned = false;
  /** Of the sentence, on which the card is. */
  let side: Side | null = null;
  let frame: number | undefined;

  const close = (): void => {
    if (frame !== undefined) window.cancelAnimationFrame(frame);
    frame = undefined;
    if (open === null) return;
    const hadFocus = root.activeElement !== null;
    const { unmount } = open;
    open = null;
    pinned = false;
    unmount();
    voice.remove();
    host.remove();
    if (hadFocus && focusBefore?.isConnected) (focusBefore as HTMLElement).focus?.({ preventScroll: true });
    focusBefore = null;
  };

  const place = (kept: Side | null = null): void => {
    frame = undefined;
    if (open === null) return;
    if (pinned && host.isConnected) {
      moveBy(0, 0);
      return;
    }
    const lines = linesOf(open.range);
    const line = lines[Math.min(open.line, lines.length - 1)];
    const last = lines.at(-1);
    if (!host.isConnected || !line || !last || last.bottom < 0 || lines[0]!.top > window.innerHeight) {
      close();
      return;
    }
    // Measured as high as it would be: what was scrolled to in the card stays where it is.
    const card = root.querySelector(".card");
    const scrolled = card?.scrollTop ?? 0;
    host.style.removeProperty(HEIGHT);
    // A scrollbar takes of the window's width, which style sheets are not told.
    const windowWidth = document.documentElement.clientWidth || window.innerWidth;
    host.style.setProperty(WIDTH, `${windowWidth - 2 * EDGE}px`);
    const { width, height } = host.getBoundingClientRect();
    const element = open.range.startContainer.parentElement;
    const rightToLeft = element !== null && window.getComputedStyle(element).direction === "rtl";
    const placed = placeCard(
      { line, text: { ...boxOf(line), top: lines[0]!.top, bottom: last.bottom }, x: open.x, rightToLeft },
      { width, height },
      { width: windowWidth, height: window.innerHeight },
      kept,
    );
    host.style.setProperty("left", `${placed.left}px`, "important");
    host.style.setProperty("top", `${placed.top}px`, "important");
    if (placed.height !== null) host.style.setProperty(HEIGHT, `${placed.height}px`);
    if (card && card.scrollTop !== scrolled) card.scrollTop = scrolled;
    side = placed.side;
  };
  /** Puts the card so many pixels from where it is, within the window. */
  const moveBy = (dx: number, dy: number): void => {
    const { left, top, width, height } = host.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const right = (clientWidth || window.innerWidth) - width;
    const bottom = window.innerHeight - height;
    host.style.setProperty("left", `${Math.max(0, Math.min(left + dx, right))}px`, "important");
    host.style.setProperty("top", `${Math.max(0, Math.min(top + dy, bottom))}px`, "important");
  };
  const placeSoon = (): void => {
    if (open !== null) frame ??= window.requestAnimationFrame(() => place());
  };
  // What is opened in the card makes it grow.
  const grown = new window.ResizeObserver(() => {
    if (open !== null) frame ??= window.requestAnimationFrame(() => place(side));
  });
  grown.observe(host);
  document.addEventListener("scroll", (event) => event.target !== host && placeSoon(), {
    capture: true,
    passive: true,
    signal,
  });
  window.addEventListener("resize", placeSoon, { passive: true, signal });
  signal.addEventListener("abort", () => {
    grown.disconnect();
    close();
  });

  return {
    show(id, range, point, mount) {
      const lines = linesOf(range);
      const box = point && boxAt(range, point);
      const line = box
        ? Math.max(
            0,
            lines.findIndex((each) => each.top === box.top && each.left === box.left),
          )
        : 0;
      const previous = open;
      if (previous === null) focusBefore = document.activeElement;
      pinned = false;
      const unmount = mount(root);
      open = { id, range, line, x: point?.x ?? null, unmount };
      const home = homeOf(range, document);
      if (host.parentNode !== home) home.append(host);
      for (const [name, value] of Object.entries(FIXED)) host.style.setProperty(name, value, "important");
      // Not important: readers who need their text wider set it so (WCAG 1.4.12).
      for (const name of ["letter-spacing", "word-spacing"]) host.style.setProperty(name, "normal");
      host.popover = "manual";
      if (!host.matches(":popover-open")) host.showPopover();
      place();
    },
    close,
    redraw(mount) {
      if (open !== null) open = { ...open, unmount: mount(root) };
    },
    pin(next) {
      pinned = next && open !== null;
    },
    isPinned: () => pinned,
    moveBy(dx, dy) {
      if (open === null) return;
      pinned = true;
      moveBy(dx, dy);
    },
    openId: () => (open !== null && host.isConnected ? open.id : null),
    box: () => (open !== null && host.isConnected ? host.getBoundingClientRect() : null),
    contains: (event) => event.composedPath().includes(host),
    isOwn: (node) => node === host,
    focus() {
      if (open === null || root.activeElement !== null) return false;
      const first = root.querySelector<HTMLElement>("a[href], button, summary, [tabindex]");
      first?.focus({ preventScroll: true });
      return first !== null;
    },
    announce: (words) => voice.say(words, root),
  };
}

/** Everything outside an open modal dialog is inert, the top layer too: the card goes into the dialog of its sentence. */
function homeOf(range: Range, document: Document): Element {
  return range.startContainer.parentElement?.closest("dialog[open]") ?? document.documentElement;
}

function boxOf({ left, top, right, bottom }: DOMRect): Box {
  return { left, top, right, bottom };
}

/** Boxes of the range's lines that have an extent. */
function linesOf(range: Range): DOMRect[] {
  return Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
}
