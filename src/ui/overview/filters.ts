import type { Annotation, PageAnnotations } from "../../core/model/annotation.ts";
import { isSecondHand, supportOf } from "../../core/summary/support-of.ts";

/** Which sentences the list shows. */
export type Filter = "matched" | "unnamed" | "second_hand" | "answers" | "all";

export const FILTERS: readonly Filter[] = ["matched", "unnamed", "second_hand", "answers", "all"];

/** Sentences of a page by filter, in order of the page. */
export function filterSentences(page: PageAnnotations): Readonly<Record<Filter, readonly Annotation[]>> {
  const isMatched = ({ matches }: Annotation) => matches.length > 0;
  const all = page.annotations;
  return {
    matched: all.filter(isMatched),
    unnamed: all.filter((each) => supportOf(each) === "unnamed"),
    second_hand: all.filter(isSecondHand),
    answers: all.filter((each) => supportOf(each) === "answer"),
    all: all.filter((each) => each.isClaim || isMatched(each)),
  };
}

/**
 * The filter to begin with: in the popup what matters most, where there is any; beside the page all claims, as the
 * list follows the reader from one to the next.
 */
export function firstFilter(
  sentences: Readonly<Record<Filter, readonly Annotation[]>>,
  beside: boolean,
): Filter {
  return sentences.matched.length > 0 && !beside ? "matched" : "all";
}
