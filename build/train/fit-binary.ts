/**
 * Weights of a binary logistic model by Newton's method, with a ridge of 1. `rows` are examples of equal length, the
 * first number of each the bias; `importance` says how much each counts.
 */
export function fitBinary(
  rows: readonly (readonly number[])[],
  isPositive: readonly boolean[],
  importance: readonly number[],
): number[] {
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -RIDGE * weight);
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? RIDGE : 0)));
    rows.forEach((row, n) => {
      const p = scoreBinary(row, weights);
      const error = importance[n]! * ((isPositive[n] ? 1 : 0) - p);
      const curve = importance[n]! * p * (1 - p);
      for (let i = 0; i < size; i++) {
        gradient[i]! += row[i]! * error;
        for (let j = 0; j < size; j++) hessian[i]![j]! += row[i]! * row[j]! * curve;
      }
    });
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + change[i]!);
  }
  return weights;
}

const STEPS = 30;
const RIDGE = 1;

/** The model's probability for one example, 0 to 1. */
export function scoreBinary(row: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
}

/** Gaussian elimination; the matrix is positive definite, so no pivoting. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!]);
  const size = a.length;
  for (let i = 0; i < size; i++)
    for (let k = i + 1; k < size; k++) {
      const factor = a[k]![i]! / a[i]![i]!;
      for (let j = i; j <= size; j++) a[k]![j]! -= factor * a[i]![j]!;
    }
  const x = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const rest = x.reduce((sum, value, j) => (j > i ? sum + value * a[i]![j]! : sum), 0);
    x[i] = (a[i]![size]! - rest) / a[i]![i]!;
  }
  return x;
}
