import Mark from "mark.js/dist/mark.es6.js";
import { DEFAULT_LOOKS } from "../../core/model/underline-look.ts";
import { adoptStyle } from "./adopt-style.ts";
import { backgroundUnder, type Paint, toRange, type Underline } from "./painter.ts";
import { markCss } from "./underline-css.ts";

/**
 * Underlines by real mark elements, which can be focused and which screen readers speak. They change the page's tree,
 * so they are for documents that stand still: where the Custom Highlight API is missing, or where the reader asks.
 */
export const paintMarks: Paint = (document, underlines, looks = DEFAULT_LOOKS) => {
  const style = adoptStyle(markCss(looks, backgroundUnder(underlines)));
  style.adopt(document);
  const marks = new Map<string, HTMLElement[]>();
  // From the last to the first: marking splits nodes, which would move the ranges that come after.
  for (const underline of [...underlines].reverse()) marks.set(underline.id, markOne(underline));
  let marked = underlines.flatMap((underline): Underline[] => {
    const elements = marks.get(underline.id) ?? [];
    return elements.length === 0 ? [] : [{ ...underline, range: around(elements) }];
  });
  let open: readonly HTMLElement[] = [];
  return {
    get underlines() {
      return marked;
    },
    isWhole: () => style.isAdopted(document) && [...marks.values()].flat().every((mark) => mark.isConnected),
    emphasize(id) {
      for (const mark of open) mark.classList.remove("says-who-open");
      open = id === null ? [] : (marks.get(id) ?? []);
      for (const mark of open) mark.classList.add("says-who-open");
    },
    drop(ids) {
      for (const id of ids) for (const mark of marks.get(id) ?? []) unwrap(mark);
      for (const id of ids) marks.delete(id);
      marked = marked.filter(({ id }) => !ids.has(id));
    },
    clear() {
      for (const mark of [...marks.values()].flat()) unwrap(mark);
      marks.clear();
      style.remove();
    },
  };
};

/** Marks one range within the smallest element that holds it, where mark.js has little to read. */
function markOne({ id, range: asked, style }: Underline): HTMLElement[] {
  const range = toRange(asked);
  if (!range) return [];
  const holder = range.commonAncestorContainer;
  const context = holder.nodeType === 1 ? (holder as Element) : holder.parentElement;
  if (!context) return [];
  const start = offsetIn(context, range.startContainer, range.startOffset);
  const end = offsetIn(context, range.endContainer, range.endOffset);
  if (start === null || end === null) return [];
  const made: HTMLElement[] = [];
  new Mark(context as HTMLElement).markRanges([{ start, length: end - start }], {
    className: `says-who-${style}`,
    each: (element) => made.push(element as HTMLElement),
  });
  // mark.js gives the white space between elements marks of its own.
  const [marks, blank] = [made.filter(hasText), made.filter((mark) => !hasText(mark))];
  for (const mark of blank) unwrap(mark);
  for (const mark of marks) mark.dataset.saysWho = id;
  if (marks[0]) marks[0].tabIndex = 0;
  return marks;
}

const hasText = (element: Element): boolean => element.textContent?.trim() !== "";

/** Offset of a point in the text that mark.js makes of an element; null when it is not in it. */
function offsetIn(context: Element, container: Node, offset: number): number | null {
  const walker = context.ownerDocument.createTreeWalker(context, 4);
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node === container) return at + offset;
    // These are the elements that mark.js leaves out.
    if (!node.parentElement?.matches("script, style, title, head, html")) at += (node as Text).length;
  }
  return null;
}

function around(elements: readonly HTMLElement[]): Range {
  const range = elements[0]!.ownerDocument.createRange();
  range.setStartBefore(elements[0]!);
  range.setEndAfter(elements.at(-1)!);
  return range;
}

/**
 * Takes a mark away and joins the pieces of text that it divided. mark.js's own unmark() normalizes the whole parent,
 * which joins nodes of the page that were never ours.
 */
function unwrap(mark: HTMLElement): void {
  const { parentNode } = mark;
  if (!parentNode) return;
  const before = mark.previousSibling;
  const after = mark.nextSibling;
  const first = mark.firstChild;
  const last = mark.lastChild;
  mark.replaceWith(...mark.childNodes);
  if (last) join(last, after);
  if (first) join(before, first);
}

function join(left: Node | null, right: Node | null): void {
  if (left?.nodeType !== 3 || right?.nodeType !== 3 || !left.isConnected || !right.isConnected) return;
  (left as Text).appendData((right as Text).data);
  (right as Text).remove();
}
