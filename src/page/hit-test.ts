import { toRange, type Underline } from "./paint/painter.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far around a line of text the pointer still counts as on it, in CSS pixels. */
const SLACK = 2;

/**
 * The underline at a point of the window; null when there is none. Asks the browser for the caret at the point,
 * bisects the underlines, which are in order of the document, and confirms with the boxes of the range: a caret is
 * given for blank space too.
 */
export function underlineAt(
  document: Document,
  underlines: readonly Underline[],
  point: Point,
): Underline | null {
  const caret = caretAt(document, underlines, point);
  if (caret === null) return null;
  const found = bisect(underlines, caret.node, caret.offset);
  const range = found && toRange(found.range);
  return range && boxAt(range, point) ? found : null;
}

/** The box of the range's line at a point; null when the point is on none. */
export function boxAt(range: Range, { x, y }: Point): DOMRect | null {
  for (const box of range.getClientRects()) {
    if (x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK)
      return box;
  }
  return null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, underlines: readonly Underline[], { x, y }: Point): Caret | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const shadowRoots = shadowRootsOf(underlines);
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y) ?? null;
  return range && { node: range.startContainer, offset: range.startOffset };
}

function shadowRootsOf(underlines: readonly Underline[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { range } of underlines) {
    const root = range.startContainer.getRootNode();
    if ("host" in root) roots.add(root as ShadowRoot);
  }
  return [...roots];
}

/** The underline that holds a boundary point; null when none does. Compares only within the point's own tree. */
function bisect(underlines: readonly Underline[], node: Node, offset: number): Underline | null {
  const limit = node.nodeType === 3 ? (node as Text).length : node.childNodes.length;
  const at = Math.min(offset, limit);
  const root = node.getRootNode();
  const same = underlines.filter(({ range }) => range.startContainer.getRootNode() === root);
  const sideOf = (index: number): number | null =>
    same[index] ? (toRange(same[index].range)?.comparePoint(node, at) ?? null) : null;
  let low = 0;
  let high = same.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const side = sideOf(middle);
    if (side === null) return null;
    if (side === 0) {
      // Between two sentences that touch, the caret belongs to both: the later one begins there.
      const { range } = same[middle]!;
      const atEnd = range.endContainer === node && range.endOffset === at;
      return same[atEnd && sideOf(middle + 1) === 0 ? middle + 1 : middle]!;
    }
    if (side < 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}
