export interface KeyTarget {
  /** Whether a card is open. */
  isOpen(): boolean;
  close(): void;
  /** Moves the focus into the open card; false when it is there already or can't go there. */
  enter(): boolean;
  /** Keeps the open card; false when it is kept already. */
  pin(): boolean;
}

/**
 * Esc closes the card; Tab goes into a card that was opened by a key, because it stands last in the page's order; Enter
 * keeps it, where Enter means nothing to the page.
 * Nothing else is taken from the page, and keys that a page's script made up are ignored.
 */
export function watchKeys(document: Document, target: KeyTarget, signal: AbortSignal): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted || !target.isOpen() || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") {
        target.close();
        // The page's own dialog under the card must not close with it.
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (event.key === "Tab" && !event.shiftKey && target.enter()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (event.key === "Enter" && document.activeElement === document.body && target.pin()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true, signal },
  );
}
