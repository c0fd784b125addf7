import type { WordRange } from "../sentence-view.ts";

/** Whether two ranges share a word. */
export const touches = (a: WordRange, b: WordRange): boolean => a.from < b.to && b.from < a.to;
