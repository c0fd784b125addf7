import { DEFAULT_LOOKS, UNDERLINE_STYLES } from "../../core/model/underline-look.ts";
import { adoptStyle } from "./adopt-style.ts";
import { backgroundUnder, type Paint, type Underline } from "./painter.ts";
import { highlightCss } from "./underline-css.ts";

const NAME = "says-who-";
const OPEN = `${NAME}open`;

/**
 * Up to this many ranges follow the page's edits by themselves. More of them slow every edit of the page (3,000 live
 * ranges: ten times the time of a mutation), so beyond it they stand still and are laid anew by the watcher.
 */
const LIVE_RANGES = 300;

/** Whether the document's browser has the CSS Custom Highlight API. */
export function hasHighlights(): boolean {
  return typeof Highlight === "function" && typeof CSS === "object" && "highlights" in CSS;
}

/** Takes away highlights of ours, whoever drew them. */
export function clearHighlights(): void {
  if (!hasHighlights()) return;
  // By name: Firefox lets a content script not walk through the page's registry.
  for (const style of UNDERLINE_STYLES) CSS.highlights.delete(NAME + style);
  CSS.highlights.delete(OPEN);
}

/** Underlines by the CSS Custom Highlight API: no node of the page is touched. */
export const paintHighlights: Paint = (_document, asked, looks = DEFAULT_LOOKS) => {
  let underlines = asked.length > LIVE_RANGES ? asked.map(still) : asked;
  const background = backgroundUnder(underlines);
  const css = adoptStyle(highlightCss(looks, background));
  const highlights = new Map<string, Highlight>();
  const roots = rootsOf(underlines);
  for (const root of roots) css.adopt(root);
  for (const style of UNDERLINE_STYLES) {
    const ranges = underlines.filter((underline) => underline.style === style).map(({ range }) => range);
    if (ranges.length === 0) continue;
    const highlight = new Highlight(...ranges);
    highlight.priority = UNDERLINE_STYLES.indexOf(style);
    CSS.highlights.set(NAME + style, highlight);
    highlights.set(NAME + style, highlight);
  }

  return {
    get underlines() {
      return underlines;
    },
    isWhole: () =>
      [...highlights].every(([name, highlight]) => CSS.highlights.get(name) === highlight) &&
      roots.every((root) => css.isAdopted(root)) &&
      underlines.every(({ range }) => !range.collapsed && range.startContainer.isConnected) &&
      (underlines.length === 0 || String(backgroundUnder(underlines)) === String(background)),
    emphasize(id) {
      CSS.highlights.delete(OPEN);
      const found = id === null ? undefined : underlines.find((underline) => underline.id === id);
      if (!found) return;
      const highlight = new Highlight(found.range);
      highlight.priority = UNDERLINE_STYLES.length;
      CSS.highlights.set(OPEN, highlight);
    },
    drop(ids) {
      for (const { id, style, range } of underlines)
        if (ids.has(id)) highlights.get(NAME + style)?.delete(range);
      underlines = underlines.filter(({ id }) => !ids.has(id));
    },
    clear() {
      for (const name of highlights.keys()) CSS.highlights.delete(name);
      highlights.clear();
      CSS.highlights.delete(OPEN);
      css.remove();
    },
  };
};

function still(underline: Underline): Underline {
  const { startContainer, startOffset, endContainer, endOffset } = underline.range;
  return { ...underline, range: new StaticRange({ startContainer, startOffset, endContainer, endOffset }) };
}

function rootsOf(underlines: readonly Underline[]): (Document | ShadowRoot)[] {
  const roots = new Set<Document | ShadowRoot>();
  for (const { range } of underlines) {
    const root = range.startContainer.getRootNode();
    if (root.nodeType === 9 || "host" in root) roots.add(root as Document | ShadowRoot);
  }
  return [...roots];
}
