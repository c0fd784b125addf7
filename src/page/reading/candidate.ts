import type { PageBlock } from "./page-block.ts";

/** A block that may be of the article's body. */
export interface Candidate {
  readonly block: PageBlock;
  readonly prose: number;
  readonly weight: number;
  readonly group: Element;
}
