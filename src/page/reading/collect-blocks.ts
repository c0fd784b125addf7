import {
  BLOCKS,
  BODY_NAME,
  BYLINE_NAME,
  CAPTION_NAME,
  NEVER_NAME,
  NO_PROSE,
  nameOf,
  SUSPECT_NAME,
  SUSPECT_ROLES,
  SUSPECT_TAGS,
} from "./element-names.ts";
import type { PageBlock, Piece, Role, Suspect } from "./page-block.ts";

/** What holds for everything inside an element. */
interface Context {
  readonly block: Element;
  readonly role: Role;
  readonly link: HTMLAnchorElement | null;
  readonly suspect: Suspect | null;
}

/** A node still to be visited, or the end of a block element. */
interface Task {
  readonly node: Node | null;
  readonly context: Context;
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
  let current: Context = { block: root, role: "plain", link: null, suspect: null };
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

function isHidden(element: Element, tag: string): boolean {
  if (element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found") return true;
  if (tag === "dialog" && !element.hasAttribute("open")) return true;
  const style = element.getAttribute("style");
  if (style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  // An editor's text is the reader's own.
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable !== "false") return true;
  // A shut <details> shows its summary alone, but what it holds is one click away and belongs to the page.
  return tag === "span" && element.getAttribute("aria-hidden") === "true";
}

/** Elements whose classes describe the page as a whole. */
const WHOLE_PAGE: ReadonlySet<string> = new Set(["body", "main", "article"]);

/** Whether a style sheet shows the element; engines without the question are believed. Forces no layout. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** What a name says; kept per reading, for pages repeat their names hundreds of times. */
interface NameMeaning {
  readonly isCertain: boolean;
  readonly isSuspect: boolean;
  readonly isCaption: boolean;
  readonly isByline: boolean;
}

type Names = Map<string, NameMeaning>;

const NAMELESS: NameMeaning = { isCertain: false, isSuspect: false, isCaption: false, isByline: false };

function meaningOf(element: Element, names: Names): NameMeaning {
  const key = `${element.id} ${element.getAttribute("class") ?? ""}`;
  if (key === " ") return NAMELESS;
  let meaning = names.get(key);
  if (!meaning) {
    const name = nameOf(key);
    meaning = {
      isCertain: NEVER_NAME.test(name),
      isSuspect: SUSPECT_NAME.test(name) && !BODY_NAME.test(name),
      isCaption: CAPTION_NAME.test(name),
      isByline: BYLINE_NAME.test(name),
    };
    names.set(key, meaning);
  }
  return meaning;
}

function blockContext(element: Element, tag: string, outer: Context, names: Names): Context {
  const name = WHOLE_PAGE.has(tag) ? NAMELESS : meaningOf(element, names);
  const role = element.getAttribute("role");
  const isSuspect =
    name.isCertain || name.isSuspect || SUSPECT_TAGS.has(tag) || (role !== null && SUSPECT_ROLES.has(role));
  return {
    block: element,
    role: roleOf(tag, name, outer.role),
    link: outer.link,
    suspect: isSuspect ? { element, certain: name.isCertain, outer: outer.suspect } : outer.suspect,
  };
}

function roleOf(tag: string, name: NameMeaning, outer: Role): Role {
  if (tag === "h1") return "headline";
  if (/^h[2-6]$/.test(tag)) return "heading";
  if (tag === "figcaption" || tag === "caption" || name.isCaption) return "caption";
  if (outer === "caption") return outer;
  if (tag === "li" || tag === "dd") return "list-item";
  if (tag === "blockquote") return "quotation";
  if (name.isByline) return "byline";
  if (tag === "pre") return "preformatted";
  if (tag === "td" || tag === "th") return "table";
  return outer;
}

function inlineContext(element: Element, tag: string, outer: Context): Context {
  if (tag !== "a" || !element.hasAttribute("href")) return outer;
  return { ...outer, link: element as HTMLAnchorElement };
}

/** Puts the first child that is rendered on the stack, its siblings to follow; assigned nodes of a slot all at once. */
function pushChildren(tasks: Task[], element: Element, context: Context): void {
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
