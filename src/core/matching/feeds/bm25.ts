import type { FeedArrays } from "./feed-format.ts";

/** Okapi BM25 (Robertson and Walker 1994); weights of words are kept doubled. */
const K1 = 2;
const B = 0.6;
/** What own scores are multiplied by to be kept as whole numbers. */
export const OWN_SCALE = 16;

type Counted = Pick<FeedArrays, "documents" | "counts" | "lengthSum">;

/** The part of BM25 that depends on a claim's length alone, for the 256 lengths that there are. */
export function lengthNorms({
  documents,
  lengthSum,
}: Pick<FeedArrays, "documents" | "lengthSum">): Float32Array {
  const mean = Math.max(1, lengthSum / Math.max(1, documents));
  return Float32Array.from({ length: 256 }, (_, length) => 2 * K1 * (1 - B + (B * length) / mean));
}

/** How much a term tells: its inverse document frequency, scaled. */
export function termWeight({ documents, counts }: Counted, term: number): number {
  const count = counts[term]!;
  return Math.log(1 + (documents - count + 0.5) / (count + 0.5)) * (K1 + 1);
}

/** Visits the claims that have a term, with its doubled weight in each. */
export function eachPosting(
  { postings, starts }: Pick<FeedArrays, "postings" | "starts">,
  term: number,
  visit: (document: number, times: number) => void,
): void {
  let document = 0;
  const end = starts[term + 1]!;
  for (let i = starts[term]!; i < end; ) {
    let byte = postings[i++]!;
    let value = byte & 127;
    for (let scale = 128; byte >= 128; scale *= 128) {
      byte = postings[i++]!;
      value += (byte & 127) * scale;
    }
    const times = value & 7;
    document += (value - times) / 8;
    visit(document, times);
  }
}

/** The score that each claim has for its own words. */
export function ownScores(
  arrays: Counted & Pick<FeedArrays, "postings" | "starts" | "lengths" | "hashes">,
): Uint16Array {
  const norms = lengthNorms(arrays);
  const sums = new Float32Array(arrays.documents);
  for (let term = 0; term < arrays.hashes.length; term++) {
    const weight = termWeight(arrays, term);
    eachPosting(arrays, term, (document, times) => {
      sums[document]! += (weight * times) / (times + norms[arrays.lengths[document]!]!);
    });
  }
  return Uint16Array.from(sums, (sum) => Math.min(65_535, Math.max(1, Math.round(sum * OWN_SCALE))));
}
