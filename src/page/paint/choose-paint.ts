import { hasHighlights, paintHighlights } from "./highlights.ts";
import { paintLines } from "./lines.ts";
import type { Paint } from "./painter.ts";

/** What changes how underlines have to be drawn while a page is open. */
export const PAINT_QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

/**
 * The painter for a page: what the reader asks for, as far as the browser can. The painter by mark elements is not
 * carried by every page: `loadMarks` brings it, at once or later.
 */
export function choosePaint(
  window: Window,
  wanted: "highlights" | "marks",
  loadMarks: () => Paint | Promise<Paint>,
): Paint | Promise<Paint> {
  if (wanted === "marks" || !hasHighlights()) return loadMarks();
  return window.matchMedia?.("(forced-colors: active)").matches === true ? paintLines : paintHighlights;
}
