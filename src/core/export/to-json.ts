import type { PageAnnotations } from "../model/annotation.ts";
import { textFragment } from "./text-fragment.ts";

/** The findings of a page as JSON, all that is known of each, with `link`: the address that leads to its sentence. */
export function toJson(page: PageAnnotations): string {
  const annotations = page.annotations.map((annotation) => ({
    ...annotation,
    link: textFragment(page.url, annotation.quote.exact),
  }));
  return JSON.stringify({ ...page, annotations }, null, 2);
}
