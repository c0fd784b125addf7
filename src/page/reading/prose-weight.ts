import { endOf, type PageBlock } from "./page-block.ts";

/** Fewest UTF-16 units outside links that make a block prose by themselves. */
const LONG = 80;
/** Fewest that do when the block ends as a sentence does. */
const SHORT = 25;
/** A heading this long that ends as a sentence does is a paragraph in large letters. */
const LONG_HEADING = 90;
/** How much linked prose counts. */
const LINKED = 0.3;

/** How much prose a block holds, in UTF-16 units; 0 for headings, captions, lists of links and scraps. */
export function proseWeight(block: PageBlock): number {
  if (block.role === "headline" || block.role === "caption" || block.role === "byline") return 0;
  if (block.role === "heading" && (block.chars < LONG_HEADING || !endsSentence(endOf(block)))) return 0;
  const own = block.chars - block.linkChars;
  if (block.chars < SHORT) return 0;
  const isSentence = endsSentence(endOf(block));
  // A paragraph may be one long link; a list of links seldom ends as a sentence does.
  if (block.linkChars > own) return block.chars > LONG && isSentence ? block.chars * LINKED : 0;
  return own < LONG && !isSentence ? 0 : own;
}

function endsSentence(text: string): boolean {
  return /[.!?…。؟۔:;][)\]"'”’»]*$/u.test(text);
}
