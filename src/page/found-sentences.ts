import type { Annotation, PageAnnotations } from "../core/model/annotation.ts";
import { startOf } from "./anchor.ts";
import type { Reading } from "./read-article.ts";

/** What was found in one reading of the page, and where its sentences stand now. */
export class FoundSentences {
  constructor(
    readonly reading: Reading,
    readonly page: PageAnnotations,
  ) {}

  /** Undefined when no sentence has the id. */
  byId(id: string | null): Annotation | undefined {
    return this.page.annotations.find((each) => each.id === id);
  }

  /** Where a sentence stands; null when the page no longer shows it as it was read. */
  rangeOf(id: string): Range | null {
    const annotation = this.byId(id);
    if (!annotation) return null;
    const { article, textMap } = this.reading;
    const start = startOf(annotation, article.text);
    return start === null ? null : textMap.range(article.text, start, start + annotation.quote.exact.length);
  }

  /** The sentence that a range of the page overlaps first; null when none does. */
  overlapping(range: Range): Annotation | null {
    const overlaps = (own: Range | null): boolean =>
      own !== null &&
      own.compareBoundaryPoints(own.START_TO_END, range) > 0 &&
      own.compareBoundaryPoints(own.END_TO_START, range) < 0;
    return this.page.annotations.find(({ id }) => overlaps(this.rangeOf(id))) ?? null;
  }

  /** One whose card has most to show: of a record where there is one. Null on a page without sentences. */
  richest(): Annotation | null {
    const { annotations } = this.page;
    return annotations.find(({ matches }) => matches.length > 0) ?? annotations[0] ?? null;
  }

  /** How many sentences match a record, without muted records (ids) and sentences (their words). */
  countMatched(records: ReadonlySet<string>, sentences: ReadonlySet<string>): number {
    return this.page.annotations.filter(
      ({ matches, quote }) =>
        !sentences.has(quote.exact) && matches.some(({ recordId }) => !records.has(recordId)),
    ).length;
  }
}
