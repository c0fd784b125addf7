import type { PageAnnotations } from "../core/model/annotation.ts";

/** Whether it was read who says what on a page: not in every language, and then no sentence has even its outlet. */
export function isSourced({ annotations }: PageAnnotations): boolean {
  return annotations.length === 0 || annotations.some(({ chain }) => chain.length > 0);
}
