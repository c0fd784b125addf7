import type { Rgb } from "../../core/underlines/contrast.ts";

/**
 * The colour on which an element's text stands, half-transparent layers laid over each other; null where a picture lies
 * behind it, whose colours can't be known.
 */
export function backgroundOf(element: Element): Rgb | null {
  const window = element.ownerDocument.defaultView!;
  const layers: Layer[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(at);
    const layer = parse(backgroundColor);
    if (layer === null) return null;
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha === 1) break;
    if (backgroundImage !== "none") return null;
  }
  let [red, green, blue] = canvasOf(element.ownerDocument);
  for (const { rgb, alpha } of layers.reverse()) {
    red += (rgb[0] - red) * alpha;
    green += (rgb[1] - green) * alpha;
    blue += (rgb[2] - blue) * alpha;
  }
  return [red, green, blue];
}

interface Layer {
  readonly rgb: Rgb;
  /** From 0 to 1. */
  readonly alpha: number;
}

/** Computed colours are "rgb(…)" or "rgba(…)"; the newer colour spaces, which are rare, are not read: null. */
function parse(color: string): Layer | null {
  if (color === "transparent") return { rgb: [0, 0, 0], alpha: 0 };
  const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!found) return null;
  const [red, green, blue] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return { rgb: [red, green, blue], alpha: Number(found[4] ?? 1) };
}

/** A page that paints nothing stands on the browser's own canvas, dark where the page says that it can be. */
function canvasOf(document: Document): Rgb {
  const window = document.defaultView!;
  const scheme = window.getComputedStyle(document.documentElement).colorScheme ?? "";
  const isDark =
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || window.matchMedia?.("(prefers-color-scheme: dark)").matches === true);
  return isDark ? [18, 18, 18] : [255, 255, 255];
}

/** The parent as it is laid out: out of a shadow root goes to its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : null;
}
