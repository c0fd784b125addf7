/** A text node in a block, with the link it stands in. */
export interface Piece {
  readonly node: Text;
  /** Whether a line break comes before it. */
  readonly breakBefore: boolean;
  readonly link: HTMLAnchorElement | null;
}

/** What an element on the way to a block says of the text in it. */
export type Role =
  | "heading"
  | "headline"
  | "list-item"
  | "quotation"
  | "caption"
  | "byline"
  | "preformatted"
  | "table"
  | "plain";

/** An element whose tag, role or name suggests that its text is not the article's. */
export interface Suspect {
  readonly element: Element;
  /** Whether it is so on every page (comments, cookie bars), however much text it holds. */
  readonly certain: boolean;
  /** The next one on the way up; null when there is none. */
  readonly outer: Suspect | null;
}

/** Text of the page that no block element interrupts. */
export interface PageBlock {
  /** The block element that holds it. */
  readonly element: Element;
  readonly role: Role;
  readonly pieces: readonly Piece[];
  /** Number of UTF-16 units without white space at the edges of nodes. */
  readonly chars: number;
  /** How many of them stand in links. */
  readonly linkChars: number;
  readonly suspect: Suspect | null;
  /** Whether this comes right after another block of the same element, divided by line breaks. */
  readonly continues: boolean;
}

/** The text of a block on one line. */
export function textOf(block: PageBlock): string {
  return block.pieces
    .map(({ node, breakBefore }) => (breakBefore ? " " : "") + node.data)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}

/** The last few characters of a block, which tell whether it ends a sentence; without reading the rest. */
export function endOf(block: PageBlock): string {
  let end = "";
  for (let i = block.pieces.length - 1; i >= 0 && end.length < 6; i--)
    end = block.pieces[i]!.node.data.slice(-40).trimEnd().slice(-6) + end;
  return end;
}
