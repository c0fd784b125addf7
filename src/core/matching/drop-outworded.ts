import type { ScoredMatch } from "./scored-match.ts";

/** Share of the nearest record's cosine below which another record is not what the sentence is worded for. */
const OUTWORDED = 0.7;

/**
 * Leaves out the records that a sentence expresses only by the way, in the words of another: its neighbour's wordings are far
 * nearer, and it asserts nothing that the neighbour's words do not hold already. `cosineOf` is the nearness to a record's
 * wordings. Quotations stay.
 */
export function dropOutworded(
  found: readonly ScoredMatch[],
  cosineOf: (match: ScoredMatch) => number,
): ScoredMatch[] {
  const shown = found.filter(({ isShown }) => isShown);
  const [first, ...others] = shown;
  if (!first || others.length === 0) return [...found];
  const nearest = others.reduce((best, each) => (cosineOf(each) > cosineOf(best) ? each : best), first);
  const words = new Set(nearest.evidence.flatMap(wordsOf));
  return found.filter(
    (match) =>
      !match.isShown ||
      isQuotation(match) ||
      cosineOf(match) >= cosineOf(nearest) * OUTWORDED ||
      assertsMore(match, words),
  );
}

/** Whether none of the words of what a record asserts are in `words`. */
function assertsMore({ evidence }: ScoredMatch, words: ReadonlySet<string>): boolean {
  const actions = evidence.filter(({ role }) => role.startsWith("action"));
  return actions.length > 0 && actions.every((action) => wordsOf(action).every((word) => !words.has(word)));
}

function isQuotation({ evidence }: ScoredMatch): boolean {
  return evidence[0]?.role === "words";
}

function wordsOf({ said }: { readonly said: string }): string[] {
  return said.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
}
