import { type Box, isOnTheWay } from "./corridor.ts";
import type { Point } from "./hit-test.ts";

export interface HoverTarget {
  /** The sentence at a point of the window; null when there is none. */
  sentenceAt(point: Point): string | null;
  /** Sentence and place of the open card; null when none is open. */
  openCard(): {
    readonly id: string;
    readonly box: Box;
    /** Kept open on purpose: pointers neither close nor replace it. */
    readonly isPinned: boolean;
    contains(event: Event): boolean;
  } | null;
  /** A pointer moves over the page: a card may be asked for soon. Called once. */
  prepare(): void;
  /** Keeps the open card, as a click on its sentence asks for. */
  pin(): void;
  /** Asks for the card of a sentence. */
  open(id: string, point: Point): void;
  close(): void;
}

/** How long the pointer rests on a sentence before its card opens, in ms: no accident, and no wait to speak of. */
const REST = 300;
/** How long after the first move a card is prepared, in ms: not while the page is busy with the move itself. */
const PREPARE = 30;
/** How long the pointer may be elsewhere before the card closes, in ms. */
const LEAVE = 220;

/**
 * Opens a card when the pointer rests on a sentence or a finger taps it, and closes it when the pointer has left
 * sentence, card and the way between them. Scrolling under a resting pointer opens nothing. Events that a page's
 * script made up are ignored.
 */
export function watchHover(document: Document, target: HoverTarget, signal: AbortSignal): void {
  const window = document.defaultView!;
  let isPrepared = false;
  let rest: number | undefined;
  let leave: number | undefined;
  let at: Point | null = null;
  /** Where the pointer was last seen on the open card's sentence. */
  let from: Point | null = null;

  const stopResting = (): void => {
    window.clearTimeout(rest);
    rest = undefined;
  };
  const stay = (): void => {
    window.clearTimeout(leave);
    leave = undefined;
  };
  const rested = (): void => {
    rest = undefined;
    if (at === null) return;
    const card = target.openCard();
    const id = card?.isPinned ? null : target.sentenceAt(at);
    if (id === null || id === card?.id) return;
    stay();
    from = at;
    target.open(id, at);
  };
  const close = (): void => {
    stay();
    from = null;
    target.close();
  };

  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    handle: (event: DocumentEventMap[K]) => void,
  ): void =>
    document.addEventListener(type, (event) => event.isTrusted && handle(event), {
      capture: true,
      passive: true,
      signal,
    });

  listen("pointermove", (event) => {
    if (event.pointerType === "touch") return;
    const moved = at === null || at.x !== event.clientX || at.y !== event.clientY;
    at = { x: event.clientX, y: event.clientY };
    // Browsers send a move of no distance after scrolling.
    if (!moved) return;
    const card = target.openCard();
    if (card?.contains(event)) {
      stopResting();
      stay();
      return;
    }
    stopResting();
    if (!isPrepared) {
      isPrepared = true;
      window.setTimeout(() => target.prepare(), PREPARE);
    }
    if (event.buttons === 0) rest = window.setTimeout(rested, REST);
    if (card === null || card.isPinned || from === null) return;
    if (target.sentenceAt(at) === card.id) {
      from = at;
      stay();
    } else if (isOnTheWay(at, from, card.box)) stay();
    else leave ??= window.setTimeout(close, LEAVE);
  });
  listen("pointerdown", (event) => {
    stopResting();
    const card = target.openCard();
    if (!card || card.isPinned || card.contains(event) || event.pointerType === "touch") return;
    if (target.sentenceAt({ x: event.clientX, y: event.clientY }) !== card.id) close();
  });
  listen("click", (event) => {
    const tapped = (event as PointerEvent).pointerType === "touch";
    const card = target.openCard();
    if (card?.contains(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const id = isInteractive(event.target) ? null : target.sentenceAt(point);
    if (!tapped) {
      // A click on the sentence keeps its card; a drag over it selects text.
      if (card && id === card.id && document.getSelection()?.isCollapsed !== false) target.pin();
      return;
    }
    if (id !== null && id !== card?.id) target.open(id, point);
    else if (card) close();
  });
  listen("scroll", stopResting);
  listen("keydown", stopResting);
  document.documentElement.addEventListener("pointerleave", stopResting, { signal });
  signal.addEventListener("abort", () => {
    stopResting();
    stay();
  });
}

/** Whether a tap there already means something to the page. */
function isInteractive(target: EventTarget | null): boolean {
  const element = target as Element | null;
  return (
    element?.closest?.("a[href], button, input, select, textarea, summary, label, [role='button']") != null
  );
}
