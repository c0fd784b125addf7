import type { Lexicon } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { standingOf } from "./standing.ts";

/** Concept of a name -> how it stands, joined by spaces. */
export type Standings = Readonly<Record<string, string>>;

const NAMED = new Set(["person", "group", "place", "agency", "outlet", "legislature", "court", "ngo"]);

/** How each name of some sentences stands in them. */
export function standingsOf(readings: readonly Reading[], lexicon: Pick<Lexicon, "kindOf">): Standings {
  const found = new Map<string, Set<string>>();
  for (const reading of readings)
    for (const [id, spans] of reading.concepts) {
      if (!NAMED.has(lexicon.kindOf(id) ?? "")) continue;
      const known = found.get(id) ?? new Set<string>();
      found.set(id, known);
      for (const span of spans) {
        const standing = reading.tokens[span.from]!.isCapitalised ? standingOf(span, reading) : null;
        if (standing) known.add(standing);
      }
    }
  return Object.fromEntries([...found].map(([id, known]) => [id, [...known].join(" ")]));
}

/**
 * Two names that have changed places: each stands as only the other does in `known`, and not as itself; null when there
 * are none.
 */
export function exchanged(
  known: Standings,
  reading: Reading,
  lexicon: Pick<Lexicon, "kindOf">,
): readonly [string, string] | null {
  const said = Object.entries(standingsOf([reading], lexicon)).filter(([id]) => known[id]);
  const has = (id: string, standing: string) => known[id]!.split(" ").includes(standing);
  for (const [a, ofA] of said)
    for (const [b, ofB] of said) {
      if (a >= b || ofA.includes(" ") || ofB.includes(" ") || ofA === "" || ofB === "") continue;
      if (!has(a, ofA) && !has(b, ofB) && has(a, ofB) && has(b, ofA)) return [a, b];
    }
  return null;
}
