import { annotate } from "../annotate.ts";
import type { Knowledge } from "../knowledge.ts";
import type { PageAnnotations } from "../model/annotation.ts";
import { articleFromText } from "../text/article-from-text.ts";
import { type NearRecord, nearestRecords } from "./nearest-records.ts";

/** What was found for words that a reader selected. */
export interface LookedUp {
  /** The selected words read as a text of their own. */
  readonly page: PageAnnotations;
  /** Records that match, then those near to the words, best first. Near ones are no matches: nothing was verified. */
  readonly near: readonly NearRecord[];
}

/** Longest selection that is looked up, in UTF-16 units: a paragraph or two. */
const LONGEST = 2000;

/** Reads selected words as a text and finds the records nearest to them. */
export function lookUp(words: string, knowledge: Knowledge): LookedUp {
  const text = words.slice(0, LONGEST);
  return { page: annotate(articleFromText(text), knowledge), near: nearestRecords(text, knowledge) };
}
