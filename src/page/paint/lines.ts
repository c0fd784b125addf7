import { DEFAULT_LOOKS } from "../../core/model/underline-look.ts";
import { type Paint, toRange, type Underline } from "./painter.ts";

declare const __TEST__: boolean | undefined;

const IS_TEST = typeof __TEST__ !== "undefined" && __TEST__;

const CSS_TEXT = `i { position: absolute; box-sizing: border-box; border: 0 CanvasText; border-bottom-width: 2px; }
i.double { border-bottom-width: 4px; }
i.wavy { border-bottom-width: 3px; border-bottom-style: groove; }
i.open { border: 2px solid Highlight; }
@media print { i { display: none; } }`;

const FIXED: Readonly<Record<string, string>> = {
  display: "block",
  position: "absolute",
  top: "0",
  left: "0",
  width: "0",
  height: "0",
  margin: "0",
  padding: "0",
  border: "0",
  overflow: "visible",
  "pointer-events": "none",
  "z-index": "2147483646",
};

/**
 * Underlines by lines of our own, laid over the text: for forced colours, in which Chromium draws every highlight as
 * selected text and no line at all. One element is added at the end of the page, none of the page's own is touched.
 */
export const paintLines: Paint = (document, asked, looks = DEFAULT_LOOKS) => {
  const window = document.defaultView!;
  let underlines = asked;
  let open: string | null = null;
  let frame: number | undefined;
  const host = document.createElement("says-who-lines");
  for (const [name, value] of Object.entries(FIXED)) host.style.setProperty(name, value, "important");
  const root = host.attachShadow({ mode: IS_TEST ? "open" : "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);

  const lineOf = ({ id, style }: Underline, box: DOMRect, origin: DOMRect): HTMLElement => {
    const line = document.createElement("i");
    line.className = id === open ? "open" : looks[style].line;
    if (id !== open)
      line.style.borderBottomStyle = looks[style].line === "wavy" ? "groove" : looks[style].line;
    line.style.left = `${box.left - origin.left}px`;
    line.style.top = `${box.top - origin.top}px`;
    line.style.width = `${box.width}px`;
    line.style.height = `${box.height}px`;
    return line;
  };
  const draw = (): void => {
    frame = undefined;
    const origin = host.getBoundingClientRect();
    const lines = underlines.flatMap((underline) =>
      boxesOf(underline.range).map((box) => lineOf(underline, box, origin)),
    );
    root.replaceChildren(...lines);
  };
  const drawSoon = (): void => {
    frame ??= window.requestAnimationFrame(draw);
  };
  const ended = new AbortController();
  // A box within the page that scrolls moves its text away from under the lines; the page's own scrolling does not.
  document.addEventListener("scroll", (event) => event.target !== document && drawSoon(), {
    capture: true,
    passive: true,
    signal: ended.signal,
  });
  document.addEventListener("load", drawSoon, { capture: true, passive: true, signal: ended.signal });
  const resized = new window.ResizeObserver(drawSoon);
  for (const element of [document.documentElement, document.body]) if (element) resized.observe(element);
  draw();

  return {
    get underlines() {
      return underlines;
    },
    isWhole: () =>
      host.isConnected &&
      underlines.every(({ range }) => !range.collapsed && range.startContainer.isConnected),
    emphasize(id) {
      open = id;
      draw();
    },
    drop(ids) {
      underlines = underlines.filter(({ id }) => !ids.has(id));
      draw();
    },
    clear() {
      ended.abort();
      resized.disconnect();
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      host.remove();
    },
  };
};

/** Boxes of a range's lines that have an extent. */
function boxesOf(range: AbstractRange): DOMRect[] {
  return Array.from(toRange(range)?.getClientRects() ?? []).filter(
    ({ width, height }) => width > 0 && height > 0,
  );
}
