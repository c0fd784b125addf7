import { clearHighlights } from "./paint/highlights.ts";

/** Told to scripts of an earlier version of the extension, which share the document and nothing else. */
const NEW_READER = "says-who-new-reader";

/** Calls back when another script of the extension begins to read the document. Pages can say so too. */
export function onTakenOver(document: Document, handle: () => void, signal: AbortSignal): void {
  document.addEventListener(NEW_READER, handle, { signal });
}

/**
 * Begins to read a document that an earlier version of the extension may have read: tells its script, and takes away
 * what a script that was ended without notice has left, so that nothing is drawn twice.
 */
export function takeOver(document: Document): void {
  document.dispatchEvent(new Event(NEW_READER));
  clearHighlights();
  for (const host of document.querySelectorAll<HTMLElement>(
    "says-who-card[popover], says-who-lines, says-who-voice",
  ))
    if (host.style.getPropertyPriority("position") === "important") host.remove();
  for (const mark of document.querySelectorAll<HTMLElement>("mark[data-says-who]"))
    mark.replaceWith(...mark.childNodes);
}
