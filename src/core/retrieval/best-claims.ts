/** Claims and their scores, as far as `length`. */
interface Scored {
  length: number;
  readonly claims: Uint32Array;
  readonly scores: Float32Array;
}

/**
 * Leaves in `best` the `limit` claims with the highest scores among the first `count` of `found`, best first: a heap
 * with the worst on top, then a sort. `scoreOf` is by number of the claim.
 */
export function bestClaims(
  best: Scored,
  limit: number,
  found: Uint32Array,
  count: number,
  scoreOf: Float32Array,
): void {
  const { claims, scores } = best;
  let size = 0;
  for (let i = 0; i < count; i++) {
    const claim = found[i]!;
    const score = scoreOf[claim]!;
    if (size < limit) siftUp(claims, scores, size++, claim, score);
    else if (isBetter(claim, score, claims[0]!, scores[0]!)) siftDown(claims, scores, size, claim, score);
  }
  best.length = size;
  for (let end = size - 1; end > 0; end--) {
    const [claim, score] = [claims[end]!, scores[end]!];
    claims[end] = claims[0]!;
    scores[end] = scores[0]!;
    siftDown(claims, scores, end, claim, score);
  }
}

function siftUp(claims: Uint32Array, scores: Float32Array, from: number, claim: number, score: number): void {
  let at = from;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBetter(claims[parent]!, scores[parent]!, claim, score)) break;
    claims[at] = claims[parent]!;
    scores[at] = scores[parent]!;
    at = parent;
  }
  claims[at] = claim;
  scores[at] = score;
}

/** Puts a claim in the place of the top one. */
function siftDown(
  claims: Uint32Array,
  scores: Float32Array,
  size: number,
  claim: number,
  score: number,
): void {
  let at = 0;
  for (;;) {
    let child = at * 2 + 1;
    if (child >= size) break;
    const next = child + 1;
    if (next < size && isBetter(claims[child]!, scores[child]!, claims[next]!, scores[next]!)) child = next;
    if (!isBetter(claim, score, claims[child]!, scores[child]!)) break;
    claims[at] = claims[child]!;
    scores[at] = scores[child]!;
    at = child;
  }
  claims[at] = claim;
  scores[at] = score;
}

/** Of equal ones the claim that was added first is the better. */
function isBetter(claim: number, score: number, other: number, otherScore: number): boolean {
  return score > otherScore || (score === otherScore && claim < other);
}
