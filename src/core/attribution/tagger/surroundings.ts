import { type AttributionSpans, LEAST_QUOTED_WORDS } from "../attribution-spans.ts";
import { quotedWords, type SentenceView } from "../sentence-view.ts";
import type { Surroundings } from "./features.ts";

/** What the sentence at `index` may know of its neighbours. */
export function surroundingsOf(
  views: readonly SentenceView[],
  spans: readonly (readonly AttributionSpans[])[],
  index: number,
): Surroundings {
  const before = views[index - 1];
  const view = views[index]!;
  if (!before) return { previous: "none" };
  const near = before.sentence.block === view.sentence.block ? "" : "-par";
  const isAttributed = spans[index - 1]!.some((each) => each.source !== null);
  return {
    previous: `${isAttributed ? "attributed" : quotedWords(before, LEAST_QUOTED_WORDS) > 0 ? "quoted" : "plain"}${near}`,
  };
}
