import type { Outline } from "./outlines.ts";
import { packNumbers, packPostings } from "./postings.ts";

/**
 * Outlines as `openCandidates` reads them. An outline is the place where it ends, its frame, then its roles; a role is the
 * place where it ends, then its alternatives; an alternative the place where it ends, then for each of its terms the
 * number of concepts and the concepts. Places are counted from the first number, concepts by their place in `concepts`.
 */
export function packOutlines(
  outlines: readonly Outline[],
  concepts: readonly string[],
): { readonly outlines: Uint8Array; readonly byConcept: Uint8Array } {
  const places = new Map(concepts.map((concept, i) => [concept, i]));
  const numbers: number[] = [];
  const bounded = (write: () => void): void => {
    const at = numbers.push(0) - 1;
    write();
    numbers[at] = numbers.length;
  };
  /** Under each concept the outlines of which it is a key; under one more those that have none. */
  const filed = Array.from({ length: concepts.length + 1 }, (): number[] => []);
  for (const { frame, roles, keys } of outlines) {
    for (const key of keys ?? [null])
      filed[key === null ? concepts.length : places.get(key)!]!.push(numbers.length);
    bounded(() => {
      numbers.push(frame);
      for (const role of roles)
        bounded(() => {
          for (const alternative of role)
            bounded(() => {
              for (const ids of alternative) numbers.push(ids.length, ...ids.map((id) => places.get(id)!));
            });
        });
    });
  }
  return { outlines: packNumbers(numbers), byConcept: packPostings(filed) };
}
