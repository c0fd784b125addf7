import { hasHighlights, paintHighlights } from "./highlights.ts";
import type { Paint } from "./painter.ts";

/** What changes how underlines have to be drawn while a page is open. */
export const PAINT_QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

/** The painters that few pages need. */
export interface Painters {
  /** Lines laid over the text, under forced colours. */
  readonly lines: Paint;
  /** Real mark elements. */
  readonly marks: Paint;
}

/**
 * The painter for a page: what the reader asks for, as far as the browser can. Not every page carries all of them:
 * `load` brings the others, at once or later.
 */
export function choosePaint(
  window: Window,
  wanted: "highlights" | "marks",
  load: () => Painters | Promise<Painters>,
): Paint | Promise<Paint> {
  const name =
    wanted === "marks" || !hasHighlights()
      ? "marks"
      : window.matchMedia?.("(forced-colors: active)").matches && "lines";
  if (!name) return paintHighlights;
  const loaded = load();
  return "then" in loaded ? loaded.then((painters) => painters[name]) : loaded[name];
}
