import type { UnderlineLooks, UnderlineStyle } from "../../core/model/underline-look.ts";
import type { Rgb } from "../../core/underlines/contrast.ts";
import { backgroundOf } from "./background-of.ts";

/** A sentence to be underlined. */
export interface Underline {
  readonly id: string;
  /** A live Range follows the page's edits; a StaticRange does not and costs the page nothing. */
  readonly range: AbstractRange;
  readonly style: UnderlineStyle;
}

/** What is painted, until it is cleared. */
export interface Painting {
  /** Underlines with the ranges that they have now; in order of the document. */
  readonly underlines: readonly Underline[];
  /** Whether the page still shows them: false when the page cleared them, or took out or changed their text. */
  isWhole(): boolean;
  /** Sets one sentence apart from the others while its card is open; null for none. */
  emphasize(id: string | null): void;
  /** Takes single underlines away. */
  drop(ids: ReadonlySet<string>): void;
  /** Takes everything away, the page's nodes left as they were. Does nothing when called again. */
  clear(): void;
}

/** Underlines sentences of a document, each style by its look, in colours that stand out from the page's own background. */
export type Paint = (
  document: Document,
  underlines: readonly Underline[],
  looks?: UnderlineLooks,
) => Painting;

/** The background on which the first of the sentences stands; null when it can't be known. */
export function backgroundUnder(underlines: readonly Underline[]): Rgb | null {
  const element = underlines[0]?.range.startContainer.parentElement;
  return element ? backgroundOf(element) : null;
}

/** A Range with the same ends; itself where it is one. Null when the ends no longer exist. */
export function toRange(range: AbstractRange): Range | null {
  if ("getClientRects" in range) return range as Range;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const live = startContainer.ownerDocument!.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return null;
  }
  return live;
}
