import { createCardPlace } from "./card-place.ts";
import type { Box } from "./corridor.ts";
import type { Point } from "./hit-test.ts";
import { createLiveRegion } from "./live-region.ts";
import { createOwnElement } from "./own-element.ts";

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
  const { host, root } = createOwnElement(document, "says-who-card");
  const voice = createLiveRegion(document);
  let open: { readonly id: string; readonly unmount: () => void } | null = null;
  let focusBefore: Element | null = null;

  const close = (): void => {
    if (open === null) return;
    const hadFocus = root.activeElement !== null;
    const { unmount } = open;
    open = null;
    place.leave();
    unmount();
    voice.remove();
    host.remove();
    if (hadFocus && focusBefore?.isConnected) (focusBefore as HTMLElement).focus?.({ preventScroll: true });
    focusBefore = null;
  };
  const place = createCardPlace(host, root, signal, close);
  signal.addEventListener("abort", close);

  return {
    show(id, range, point, mount) {
      if (open === null) focusBefore = document.activeElement;
      open = { id, unmount: mount(root) };
      const home = homeOf(range, document);
      if (host.parentNode !== home) home.append(host);
      for (const [name, value] of Object.entries(FIXED)) host.style.setProperty(name, value, "important");
      // Not important: readers who need their text wider set it so (WCAG 1.4.12).
      for (const name of ["letter-spacing", "word-spacing"]) host.style.setProperty(name, "normal");
      host.popover = "manual";
      if (!host.matches(":popover-open")) host.showPopover();
      place.at(range, point);
    },
    close,
    redraw(mount) {
      if (open !== null) open = { id: open.id, unmount: mount(root) };
    },
    pin: place.pin,
    isPinned: place.isPinned,
    moveBy: place.moveBy,
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
