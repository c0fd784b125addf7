import { isFraming, isRole } from "./framing.ts";
import type { Term } from "./terms-of.ts";

/** How the words of a claim stand in a sentence. Weights are the index's; stop words and framing weigh nothing. */
export interface Alignment {
  /** Places in the sentence and in the claim of the words that both have; a word of the claim once. */
  readonly pairs: readonly { readonly said: number; readonly claim: number }[];
  /** Names and offices: weight of those that the sentence has, and of all. */
  readonly names: Part;
  /** Everything else: what is said of them. */
  readonly rest: Part;
  /** Figures of the claim that the sentence has, and lacks. */
  readonly figuresFound: number;
  readonly figuresMissing: number;
  /** Weight of the heaviest sequence of the claim's words that the sentence has in the same order, close together. */
  readonly inOrder: number;
  /** Share of the sentence's weight between the first and the last word of that sequence that the claim has; 0 to 1. */
  readonly density: number;
}

interface Part {
  readonly found: number;
  readonly total: number;
  readonly words: number;
}

/** Words of the sentence that may stand between two of the claim's. */
const WIDEST_GAP = 6;

/** `names` are hashes of the claim's names, as `namesIn` gives them. */
export function align(
  said: readonly Term[],
  claim: readonly Term[],
  names: ReadonlySet<number>,
  weightOf: (hash: number) => number,
): Alignment {
  const places = new Map<number, number[]>();
  said.forEach(({ hash, isStopWord }, i) => {
    if (isStopWord) return;
    const known = places.get(hash);
    if (known) known.push(i);
    else places.set(hash, [i]);
  });
  const pairs: { said: number; claim: number }[] = [];
  const all: { said: number; claim: number }[] = [];
  const counted = new Set<number>();
  const parts = { names: { found: 0, total: 0, words: 0 }, rest: { found: 0, total: 0, words: 0 } };
  let [figuresFound, figuresMissing] = [0, 0];
  claim.forEach((term, i) => {
    if (term.isStopWord || isFraming(term.word)) return;
    const at = places.get(term.hash);
    for (const place of at ?? []) all.push({ said: place, claim: i });
    if (counted.has(term.hash)) return;
    counted.add(term.hash);
    const weight = weightOf(term.hash);
    const part = names.has(term.hash) || isRole(term.word) ? parts.names : parts.rest;
    part.total += weight;
    if (!Number.isNaN(term.number)) {
      if (at) figuresFound++;
      else figuresMissing++;
    }
    if (!at) return;
    part.found += weight;
    part.words++;
    pairs.push({ said: at[0]!, claim: i });
  });
  const window = inOrder(all, (place) => weightOf(said[place]!.hash));
  const shared = new Set(all.map((pair) => pair.said));
  let [found, total] = [0, 0];
  for (let i = window.from; i <= window.to; i++) {
    if (said[i]!.isStopWord) continue;
    const weight = weightOf(said[i]!.hash);
    total += weight;
    if (shared.has(i)) found += weight;
  }
  return {
    pairs,
    ...parts,
    figuresFound,
    figuresMissing,
    inOrder: window.weight,
    density: total === 0 ? 0 : found / total,
  };
}

/** Hashes of the words that a text writes with a capital inside a sentence, or in a row of such words at its start. */
export function namesIn(terms: readonly Term[]): Set<number> {
  const names = new Set<number>();
  terms.forEach((term, i) => {
    if (!term.isCapitalised || term.isStopWord) return;
    if (i > 0 || terms[1]?.isCapitalised) names.add(term.hash);
  });
  return names;
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
