/** A sentence's probability of being a claim, 0 to 1, and whether it is one. */
export interface Scored {
  readonly score: number;
  readonly gold: boolean;
}

function counts(
  scored: readonly Scored[],
  threshold: number,
): { tp: number; fp: number; fn: number; tn: number } {
  const found = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { score, gold } of scored) {
    if (score >= threshold) found[gold ? "tp" : "fp"]++;
    else found[gold ? "fn" : "tn"]++;
  }
  return found;
}

/** The mean of the shares of claims and of others that a threshold puts right; 0 to 1. */
export function balancedAccuracy(scored: readonly Scored[], threshold: number): number {
  const { tp, fp, fn, tn } = counts(scored, threshold);
  return (tp / Math.max(1, tp + fn) + tn / Math.max(1, tn + fp)) / 2;
}

/** What the table shows of scores cut at a threshold. */
export function measureClaims(scored: readonly Scored[], threshold: number): Record<string, string> {
  const { tp, fp, fn } = counts(scored, threshold);
  return {
    "balanced accuracy": balancedAccuracy(scored, threshold).toFixed(3),
    "F1 of claims": ((2 * tp) / (2 * tp + fp + fn)).toFixed(3),
  };
}

/** Expected calibration error over ten bins. */
export function calibrationError(scored: readonly Scored[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const own = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    if (own.length === 0) continue;
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
    const share = own.filter(({ gold }) => gold).length / own.length;
    error += (own.length / scored.length) * Math.abs(mean - share);
  }
  return error;
}
