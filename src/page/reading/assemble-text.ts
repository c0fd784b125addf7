import { ARTICLE_LIMITS, type ArticleLink, type Block, type BlockKind } from "../../core/model/article.ts";
import { TextMap } from "../text-map.ts";
import type { PageBlock } from "./page-block.ts";

/** A block with what it is in the article. */
export interface KindedBlock {
  readonly block: PageBlock;
  readonly kind: BlockKind;
}

export interface AssembledText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly ArticleLink[];
  readonly textMap: TextMap;
}

/** Blocks between two pauses. */
const SLICE = 200;
/** Nodes of one block between two pauses. */
const NODES = 2000;
/** Between blocks in the text. */
const GAP = "\n\n";

/**
 * What does not stand in the text as it stands in a node. Characters that are not seen (soft hyphens, zero-width
 * spaces, byte order marks, marks of direction) would break every comparison. Runs of white space, and any other
 * than a plain space, become one space; a plain space is touched only at the edges, as there are many.
 */
const CHANGED =
  /[\s\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]{2,}|[^\S ]|[\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]|^ | $/g;
/** White space in the sense above: the byte order mark counts as white space in patterns, and is not seen. */
const SPACE = /[^\S\ufeff]/;

/**
 * One text of many blocks: white space is one space, blocks are two line breaks apart, links keep their addresses.
 * Offers a pause at every yield.
 */
export function* assembleText(kinded: readonly KindedBlock[]): Generator<void, AssembledText> {
  const blocks: Block[] = [];
  const links: ArticleLink[] = [];
  const textMap = new TextMap();
  let text = "";
  for (const [i, { block, kind }] of kinded.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    const start = text.length === 0 ? 0 : text.length + GAP.length;
    let written = "";
    /** Whether it ends in a space; asking the growing string itself would copy it each time. */
    let endsInSpace = false;
    /** White space that is written once something follows; a line break is some that stands in no node. */
    let space: { node: Text; offset: number } | "break" | null = null;
    let link: { from: HTMLAnchorElement; start: number } | null = null;
    const endLink = (): void => {
      const href = link?.from.href ?? "";
      if (
        link &&
        start + written.length > link.start &&
        href.length <= ARTICLE_LIMITS.href &&
        links.length < ARTICLE_LIMITS.links
      )
        links.push({ start: link.start, end: start + written.length, href });
      link = null;
    };
    const write = (node: Text, from: number, to: number): void => {
      if (from < to && node.data[from] === " " && (written === "" || endsInSpace)) from++;
      if (from >= to) return;
      if (space && written !== "" && !endsInSpace) {
        if (space !== "break") textMap.add(start + written.length, space.node, space.offset, 1);
        written += " ";
      }
      space = null;
      textMap.add(start + written.length, node, from, to - from);
      written += node.data.slice(from, to);
      endsInSpace = node.data[to - 1] === " ";
    };
    for (const [number, { node, breakBefore, link: within }] of block.pieces.entries()) {
      if (number % NODES === NODES - 1) yield;
      if (link && link.from !== within) endLink();
      if (breakBefore) space ??= "break";
      const { data } = node;
      let at = 0;
      if (within && !link) {
        // White space before the link's first word is written with that word and is not part of the link.
        const lead = /^\s/.test(data) || space !== null;
        link = { from: within, start: start + written.length + (lead && written !== "" ? 1 : 0) };
      }
      for (const match of data.matchAll(CHANGED)) {
        write(node, at, match.index);
        const white = match[0].search(SPACE);
        if (white !== -1) space ??= { node, offset: match.index + white };
        at = match.index + match[0].length;
      }
      write(node, at, data.length);
    }
    endLink();
    if (written === "") continue;
    text += (text === "" ? "" : GAP) + written;
    blocks.push({ kind, start, end: start + written.length });
  }
  return { text, blocks, links, textMap };
}
