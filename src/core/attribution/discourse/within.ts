import type { WordRange } from "../sentence-view.ts";

/** Whether one range lies in another. */
export const within = (inner: WordRange, outer: WordRange): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;
