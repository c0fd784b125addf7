import type { Term } from "./terms-of.ts";

/** How the words of a claim stand in a sentence. Weights are the index's; stop words weigh nothing. */
export interface Alignment {
  /** Pairs of places, in the sentence and in the claim, in the claim's order. */
  readonly pairs: readonly { readonly said: number; readonly claim: number }[];
  /** Weight of the claim's words that the sentence has, and of all its words. */
  readonly found: number;
  readonly total: number;
  /** Weight of the longest sequence of the claim's words that the sentence has in the same order, close together. */
  readonly inOrder: number;
  /** Of the words between the first and the last of that sequence in the sentence: weight shared, and of all. */
  readonly windowFound: number;
  readonly windowTotal: number;
  /** Heaviest word of the claim that the sentence lacks. */
  readonly heaviestMissing: number;
  /** Words of the claim that the sentence has and that are rare. */
  readonly rareFound: number;
  /** Figures of the claim that the sentence has, and lacks. */
  readonly figuresFound: number;
  readonly figuresMissing: number;
  readonly namesFound: number;
  readonly namesMissing: number;
}

/** From this weight on a word is rare: about one claim in 400. */
const RARE = 6;
/** Words of the sentence that may stand between two of the claim's. */
const WIDEST_GAP = 6;

export function align(said: readonly Term[], claim: readonly Term[], weightOf: (hash: number) => number): Alignment {
  const places = new Map<number, number[]>();
  said.forEach(({ hash }, i) => {
    const known = places.get(hash);
    if (known) known.push(i);
    else places.set(hash, [i]);
  });
  const pairs: { said: number; claim: number }[] = [];
  const counted = new Set<number>();
  let [found, total, heaviestMissing, rareFound] = [0, 0, 0, 0];
  let [figuresFound, figuresMissing, namesFound, namesMissing] = [0, 0, 0, 0];
  claim.forEach((term, i) => {
    if (term.isStopWord) return;
    const at = places.get(term.hash);
    for (const place of at ?? []) pairs.push({ said: place, claim: i });
    if (counted.has(term.hash)) return;
    counted.add(term.hash);
    const weight = weightOf(term.hash);
    total += weight;
    const isFigure = !Number.isNaN(term.number);
    if (at) {
      found += weight;
      if (weight >= RARE) rareFound++;
      if (isFigure) figuresFound++;
      if (term.isCapitalised && i > 0) namesFound++;
    } else {
      heaviestMissing = Math.max(heaviestMissing, weight);
      if (isFigure) figuresMissing++;
      if (term.isCapitalised && i > 0) namesMissing++;
    }
  });
  const window = inOrder(pairs, (place) => weightOf(said[place]!.hash));
  let [windowFound, windowTotal] = [0, 0];
  const shared = new Set(pairs.map((pair) => pair.said));
  for (let i = window.from; i <= window.to; i++) {
    if (said[i]!.isStopWord) continue;
    const weight = weightOf(said[i]!.hash);
    windowTotal += weight;
    if (shared.has(i)) windowFound += weight;
  }
  return {
    pairs, found, total, inOrder: window.weight, windowFound, windowTotal, heaviestMissing, rareFound,
    figuresFound, figuresMissing, namesFound, namesMissing,
  };
}

/** The heaviest chain of pairs that ascends in both texts without wide gaps in the sentence. */
function inOrder(
  pairs: readonly { readonly said: number; readonly claim: number }[],
  weightAt: (place: number) => number,
): { weight: number; from: number; to: number } {
  const best = { weight: 0, from: 0, to: -1 };
  const chains: { weight: number; from: number }[] = [];
  pairs.forEach((pair, i) => {
    let chain = { weight: 0, from: pair.said };
    for (let k = 0; k < i; k++) {
      const before = pairs[k]!;
      const gap = pair.said - before.said;
      if (before.claim >= pair.claim || gap <= 0 || gap > WIDEST_GAP) continue;
      if (chains[k]!.weight > chain.weight) chain = chains[k]!;
    }
    const grown = { weight: chain.weight + weightAt(pair.said), from: chain.from };
    chains.push(grown);
    if (grown.weight > best.weight) Object.assign(best, grown, { to: pair.said });
  });
  return best;
}
