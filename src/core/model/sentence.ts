import type { BlockKind } from "./article.ts";

/** One sentence of an article. Offsets are UTF-16, into `Article.text`; white space at the edges is left out. */
export interface Sentence {
  /** Position among the article's sentences, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of its block in `Article.blocks`. */
  readonly block: number;
  readonly blockKind: BlockKind;
}
