/** Brings a range into the middle part of the window, if it is not in the window; the page's own smoothness is not used. */
export function scrollToRange(range: Range): void {
  const window = range.startContainer.ownerDocument?.defaultView;
  if (!window || isInWindow(range, window)) return;
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  // An element taller than the window has its middle there, not the sentence.
  if (isInWindow(range, window)) return;
  const { top, height } = range.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - window.innerHeight / 2, behavior: "instant" });
}

/** Space that fixed headers are likely to cover, in CSS pixels. */
const HEADER = 90;

function isInWindow(range: Range, window: Window): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= HEADER && bottom <= window.innerHeight - 20;
}
