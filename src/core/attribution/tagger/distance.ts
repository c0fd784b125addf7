import type { WordRange } from "../sentence-view.ts";

export const distance = (a: WordRange, b: WordRange): number =>
  Math.max(0, Math.max(a.from, b.from) - Math.min(a.to, b.to));
