/** Two annotators' answers to one question. */
export type Pair = readonly [first: string, second: string];

/** Share of pairs that agree, 0 to 1; null when there is no pair. */
export function observedAgreement(pairs: readonly Pair[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(([a, b]) => a === b).length / pairs.length;
}

/**
 * Cohen's kappa (Cohen 1960): agreement beyond what both annotators' own shares of each answer would give by chance.
 * 1 is full agreement, 0 chance, below 0 worse. Null when there is no pair, or when both gave one and the same answer
 * throughout, which leaves nothing for chance to miss.
 */
export function cohensKappa(pairs: readonly Pair[]): number | null {
  const observed = observedAgreement(pairs);
  if (observed === null) return null;
  let expected = 0;
  for (const answer of new Set(pairs.flat())) {
    const first = pairs.filter(([a]) => a === answer).length / pairs.length;
    const second = pairs.filter(([, b]) => b === answer).length / pairs.length;
    expected += first * second;
  }
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** Tokens marked by both, by the first and by the second annotator; `first` and `second` include `both`. */
export interface TokenCounts {
  readonly both: number;
  readonly first: number;
  readonly second: number;
}

/** F1 of one annotator's tokens against the other's, which is symmetric (Dice); null when neither marked any. */
export function tokenF1({ both, first, second }: TokenCounts): number | null {
  return first + second === 0 ? null : (2 * both) / (first + second);
}

/** Counts the word tokens of `text` that lie inside the runs each annotator marked (UTF-16 offsets, end exclusive). */
export function countTokens(
  text: string,
  first: readonly { start: number; end: number }[],
  second: readonly { start: number; end: number }[],
): TokenCounts {
  const counts = { both: 0, first: 0, second: 0 };
  for (const word of text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    const inside = (span: { start: number; end: number }): boolean =>
      span.start <= word.index && word.index + word[0].length <= span.end;
    const a = first.some(inside);
    const b = second.some(inside);
    if (a) counts.first++;
    if (b) counts.second++;
    if (a && b) counts.both++;
  }
  return counts;
}
