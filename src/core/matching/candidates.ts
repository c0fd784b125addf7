import type { PackedStrings } from "../text/packed-strings.ts";
import { openNumbers, openPostings, type PackedNumbers } from "./postings.ts";
import type { Reading } from "./reading.ts";

/**
 * Recall: finds the frames that a sentence can fit, those of which some reading has in it a concept for every role that
 * earlier sentences may not fill. An inverted index leads from the concepts of each reading's rarest role to the reading.
 * Both are read in place, as `packOutlines` wrote them. Gives the frames' places, in order.
 */
export function openCandidates(
  packed: { readonly outlines: Uint8Array; readonly byConcept: Uint8Array },
  concepts: PackedStrings,
): (reading: Pick<Reading, "concepts">) => number[] {
  const numbers = openNumbers(packed.outlines);
  const byConcept = openPostings(packed.byConcept);
  return (reading) => {
    const named = new Set<number>();
    for (const concept of reading.concepts.keys()) {
      const place = concepts.indexOf(concept);
      if (place >= 0) named.add(place);
    }
    const found = new Set<number>();
    for (const key of [concepts.length, ...named])
      for (const at of byConcept.of(key)) {
        const frame = numbers[at + 1]!;
        if (!found.has(frame) && isMet(numbers, at, named)) found.add(frame);
      }
    return [...found].sort((a, b) => a - b);
  };
}

/** Whether each role of the outline at `at` has an alternative of whose terms each has a concept that is named. */
function isMet(numbers: PackedNumbers, at: number, named: ReadonlySet<number>): boolean {
  const end = numbers[at]!;
  for (let role = at + 2; role < end; role = numbers[role]!)
    if (!hasAlternative(numbers, role, named)) return false;
  return true;
}

function hasAlternative(numbers: PackedNumbers, role: number, named: ReadonlySet<number>): boolean {
  const end = numbers[role]!;
  for (let alternative = role + 1; alternative < end; alternative = numbers[alternative]!)
    if (hasTerms(numbers, alternative, named)) return true;
  return false;
}

function hasTerms(numbers: PackedNumbers, alternative: number, named: ReadonlySet<number>): boolean {
  const end = numbers[alternative]!;
  for (let term = alternative + 1; term < end; term += numbers[term]! + 1)
    if (!numbers.subarray(term + 1, term + 1 + numbers[term]!).some((concept) => named.has(concept)))
      return false;
  return true;
}
