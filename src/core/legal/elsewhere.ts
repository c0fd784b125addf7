import { formatDay } from "../matching/days.ts";
import type { Lexicon } from "../matching/lexicon.ts";
import type { Reading } from "../matching/reading.ts";

/** Years from which on what a sentence dates is history. */
const LONG_AGO = 4;

/**
 * Whether a sentence turns from its article's subject to another: it names another war, court or matter (concepts of kind
 * "elsewhere"), or dates what it tells years before the article. The year of a law's name is not such a date.
 */
export function isOfElsewhere(
  { concepts, dates, published }: Pick<Reading, "concepts" | "dates" | "published">,
  lexicon: Pick<Lexicon, "kindOf">,
): boolean {
  for (const id of concepts.keys()) if (lexicon.kindOf(id) === "elsewhere") return true;
  if (published === null) return false;
  const year = Number(formatDay(published).slice(0, 4));
  const isOfRule = (from: number, to: number) =>
    [...concepts].some(
      ([id, spans]) =>
        lexicon.kindOf(id) === "legal" && spans.some((span) => span.from <= from && span.to >= to),
    );
  return dates.some(
    (date) => date.year !== null && date.year <= year - LONG_AGO && !isOfRule(date.from, date.to),
  );
}
