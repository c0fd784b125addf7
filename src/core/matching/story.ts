import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";

/** Sentences that must name the story, and their least share of all, where neither headline nor records speak. */
const NAMED = 2;
const SHARE = 0.1;
/** Sentences that must express a record where none names the story. */
const MATCHED = 2;

/** Whether a sentence by itself names a story of the records: it holds an expression of a concept of kind "story". */
export function namesStory(
  { concepts }: Pick<Reading, "concepts">,
  lexicon: Pick<Lexicon, "kindOf">,
): boolean {
  for (const id of concepts.keys()) if (lexicon.kindOf(id) === "story") return true;
  return false;
}

/**
 * Whether an article stands in a story of the records: its headline names it, enough sentences do, or some express its
 * records (`matched`). A lone sentence without a headline has no context that could speak against it, so it does.
 */
export function standsInStory(
  headline: Pick<Reading, "concepts"> | null,
  sentences: readonly Pick<Reading, "concepts">[],
  matched: number,
  lexicon: Pick<Lexicon, "kindOf">,
): boolean {
  if (matched >= MATCHED) return true;
  if (headline ? namesStory(headline, lexicon) : sentences.length === 1) return true;
  const naming = sentences.filter((reading) => namesStory(reading, lexicon)).length;
  if (naming > 0 && matched > 0) return true;
  return naming >= NAMED && naming >= sentences.length * SHARE;
}
