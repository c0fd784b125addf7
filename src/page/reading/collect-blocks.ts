import { type BlockContext, blockContext, type Names } from "./block-context.ts";
import { BLOCKS, NO_PROSE } from "./element-kinds.ts";
import { isHidden } from "./is-hidden.ts";
import { isShown } from "./is-shown.ts";
import type { PageBlock, Piece, Role } from "./page-block.ts";

/** A node still to be visited, or the end of a block element. */
interface Task {
  readonly node: Node | null;
  readonly context: BlockContext;
  /** Whether its next siblings are to be visited after it: a parent of a hundred thousand is not listed at once. */
  readonly siblings: boolean;
}

/** Nodes visited between two pauses: about a millisecond in a browser. */
const SLICE = 1000;

/** Most nodes that are visited; what stands beyond them is not read. */
export const NODE_BUDGET = 400_000;

export interface CollectedBlocks {
  readonly blocks: readonly PageBlock[];
  /** Whether there is more than what may be visited. */
  readonly isCut: boolean;
}

/**
 * All text of an element as blocks, in reading order, open shadow roots and slots included. Yields after every
 * thousand nodes, so that the caller may pause there; the page may change meanwhile, which anchoring notices.
 */
export function* collectBlocks(root: Element): Generator<void, CollectedBlocks> {
  const blocks: PageBlock[] = [];
  let pieces: Piece[] = [];
  let chars = 0;
  let linkChars = 0;
  let current: BlockContext = { block: root, role: "plain", link: null, suspect: null };
  let breaks = 0;
  let afterBreak = false;

  const flush = (continues: boolean): void => {
    if (chars > 0 && isShown(current.block)) {
      blocks.push({
        element: current.block,
        role: current.role,
        pieces,
        chars,
        linkChars,
        suspect: current.suspect,
        continues: afterBreak,
      });
      afterBreak = continues;
    } else if (!continues) afterBreak = false;
    if (pieces.length > 0) pieces = [];
    chars = 0;
    linkChars = 0;
    breaks = 0;
  };

  const tasks: Task[] = [{ node: root, context: current, siblings: false }];
  const names: Names = new Map();
  let visited = 0;
  while (tasks.length > 0 && visited < NODE_BUDGET) {
    const { node, context, siblings } = tasks.pop()!;
    if (++visited % SLICE === 0) yield;
    if (node === null) {
      flush(false);
      current = context;
      continue;
    }
    if (siblings && node.nextSibling) tasks.push({ node: node.nextSibling, context, siblings });
    if (node.nodeType === 3) {
      const text = node as Text;
      const length = text.data.trim().length;
      if (length > 0 && breaks > 0 && chars > 0 && dividesBlock(breaks, pieces, text, current.role))
        flush(true);
      if (length > 0 || pieces.length > 0)
        pieces.push({ node: text, breakBefore: breaks > 0, link: context.link });
      if (length > 0) breaks = 0;
      chars += length;
      if (context.link) linkChars += length;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.localName;
    if (tag === "br") {
      breaks++;
      continue;
    }
    if (NO_PROSE.has(tag) || isHidden(element, tag)) continue;
    if (BLOCKS.has(tag)) {
      flush(false);
      tasks.push({ node: null, context, siblings: false });
      current = blockContext(element, tag, context, names);
      pushChildren(tasks, element, current);
    } else {
      pushChildren(tasks, element, inlineContext(element, tag, context));
    }
  }
  flush(false);
  return { blocks, isCut: tasks.length > 0 };
}

/**
 * Two breaks divide paragraphs; a single one does after the end of a sentence and before a capital letter or a number,
 * as in lists. In a heading it is only layout.
 */
function dividesBlock(breaks: number, before: readonly Piece[], after: Text, role: Role): boolean {
  if (role === "heading" || role === "headline") return false;
  if (breaks > 1 || /^[\s"'“‘«¿¡([•–—-]*[\p{Lu}\p{N}]/u.test(after.data)) return true;
  const line = before.findLast(({ node }) => node.data.trim() !== "")?.node.data ?? "";
  return /[.!?:…。؟۔"”’»)]\s*$/u.test(line);
}

function inlineContext(element: Element, tag: string, outer: BlockContext): BlockContext {
  if (tag !== "a" || !element.hasAttribute("href")) return outer;
  return { ...outer, link: element as HTMLAnchorElement };
}

/** Puts the first child that is rendered on the stack, its siblings to follow; assigned nodes of a slot all at once. */
function pushChildren(tasks: Task[], element: Element, context: BlockContext): void {
  const { shadowRoot } = element;
  if (!shadowRoot && element.localName === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    for (let i = assigned.length - 1; i >= 0; i--)
      tasks.push({ node: assigned[i]!, context, siblings: false });
    if (assigned.length > 0) return;
  }
  const node = (shadowRoot ?? element).firstChild;
  if (node) tasks.push({ node, context, siblings: true });
}
