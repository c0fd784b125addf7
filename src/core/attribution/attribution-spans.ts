import type { WordRange } from "./sentence-view.ts";

/** What one cue joins, as ranges of words. */
export interface AttributionSpans {
  /** Null when the sentence does not name it. */
  readonly source: WordRange | null;
  /** [] when the attribution is carried over. */
  readonly cue: readonly WordRange[];
  readonly content: readonly WordRange[];
  readonly via: WordRange | null;
  /** Further ways that the tagger found beside `via`. */
  readonly otherVias?: readonly WordRange[];
  /** True for "reportedly" and its like. */
  readonly isHedge: boolean;
}

/** A quotation of fewer words is a name or a scare quote. */
export const LEAST_QUOTED_WORDS = 3;
