import type { Annotation } from "../core/model/annotation.ts";
import type { TextMap } from "./text-map.ts";

export interface Anchored<A> {
  readonly annotation: A;
  readonly range: Range;
}

export interface Anchoring<A> {
  /** In order of the text. */
  readonly anchored: readonly Anchored<A>[];
  /** Ids of those that the page does not show as they were read: nothing is drawn for them. */
  readonly notShown: readonly string[];
}

/** What is needed of an annotation to find its place: W3C Web Annotation selectors. */
export type Selectable = Pick<Annotation, "id" | "position" | "quote">;

/**
 * Finds where each annotation stands on the page. The position must hold the quote, and the page's own nodes must
 * still hold the words; a quote that has moved in the text is looked for with its context and taken only where it
 * stands once. When in doubt there is no range.
 */
export function anchor<A extends Selectable>(
  annotations: readonly A[],
  text: string,
  textMap: TextMap,
): Anchoring<A> {
  const anchored: Anchored<A>[] = [];
  const notShown: string[] = [];
  for (const annotation of annotations) {
    const start = startOf(annotation, text);
    const range = start === null ? null : textMap.range(text, start, start + annotation.quote.exact.length);
    if (range) anchored.push({ annotation, range });
    else notShown.push(annotation.id);
  }
  return { anchored, notShown };
}

/** Offset of the quote in the text; null when it is not there, or stands there several times and none at its place. */
export function startOf({ position, quote }: Selectable, text: string): number | null {
  if (quote.exact === "") return null;
  if (text.startsWith(quote.exact, position.start)) return position.start;
  const context = quote.prefix + quote.exact + quote.suffix;
  const found = text.indexOf(context);
  if (found !== -1 && text.indexOf(context, found + 1) === -1) return found + quote.prefix.length;
  const only = text.indexOf(quote.exact);
  return only !== -1 && text.indexOf(quote.exact, only + 1) === -1 ? only : null;
}
