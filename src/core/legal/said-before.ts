import type { Reading } from "../matching/reading.ts";

/** Sentences before a sentence that it may lean on. */
const RECENT = 3;
/** Sentences that must have named a concept for it to be what the article is about. */
const TOPIC = 3;

/**
 * Of which concepts an article has spoken before each of its sentences: in its headline, in the sentences just before, or
 * again and again. null for a sentence that stands alone without a headline, of which nothing is known.
 */
export function saidBefore(
  readings: readonly Pick<Reading, "concepts">[],
  headline: Pick<Reading, "concepts"> | null,
): (ReadonlySet<string> | null)[] {
  if (readings.length === 1 && !headline) return [null];
  const counts = new Map<string, number>();
  for (const { concepts } of readings)
    for (const id of concepts.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const topics = [...counts].filter(([, count]) => count >= TOPIC).map(([id]) => id);
  return readings.map((_, i) => {
    const said = new Set([...topics, ...(headline?.concepts.keys() ?? [])]);
    for (const { concepts: earlier } of readings.slice(Math.max(0, i - RECENT), i))
      for (const id of earlier.keys()) said.add(id);
    return said;
  });
}
