/** What a linear-chain CRF has learned so far, and one step of learning. `labels` states, the last row of transitions the sentence's start. */
export class CrfFit {
  /** Row by label. */
  private readonly weights: Float32Array;
  private readonly transitions: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly sums: Float64Array;
  private readonly transitionSums: Float64Array;
  private summed = 0;

  constructor(
    rows: number,
    private readonly options: { readonly labels: number; readonly rate: number; readonly l2: number },
  ) {
    const { labels } = options;
    this.weights = new Float32Array(rows * labels);
    this.transitions = new Float32Array((labels + 1) * labels);
    this.squares = new Float32Array(this.weights.length).fill(0.01);
    this.transitionSquares = new Float32Array(this.transitions.length).fill(0.01);
    this.sums = new Float64Array(this.weights.length);
    this.transitionSums = new Float64Array(this.transitions.length);
  }

  /** Remembers the weights as they are for `mean`. */
  addToMean(): void {
    this.summed++;
    this.weights.forEach((value, i) => {
      this.sums[i]! += value;
    });
    this.transitions.forEach((value, i) => {
      this.transitionSums[i]! += value;
    });
  }

  /** The mean of what was remembered. */
  mean(): { weights: Float32Array; transitions: Float32Array } {
    return {
      weights: Float32Array.from(this.sums, (sum) => sum / this.summed),
      transitions: Float32Array.from(this.transitionSums, (sum) => sum / this.summed),
    };
  }

  /** One step of gradient descent on a sentence's negative log-likelihood; returns that, in nats. `rows` holds the features of each word. */
  step(rows: readonly Int32Array[], gold: Uint8Array): number {
    const { labels: L } = this.options;
    const { transitions } = this;
    const n = rows.length;
    if (n === 0) return 0;
    const own = this.scores(rows);
    const alpha = new Float64Array(n * L);
    const beta = new Float64Array(n * L);
    for (let y = 0; y < L; y++) alpha[y] = transitions[L * L + y]! + own[y]!;
    for (let i = 1; i < n; i++)
      for (let y = 0; y < L; y++)
        alpha[i * L + y] =
          own[i * L + y]! + logSum(L, (x) => alpha[(i - 1) * L + x]! + transitions[x * L + y]!);
    for (let i = n - 2; i >= 0; i--)
      for (let x = 0; x < L; x++)
        beta[i * L + x] = logSum(
          L,
          (y) => transitions[x * L + y]! + own[(i + 1) * L + y]! + beta[(i + 1) * L + y]!,
        );
    const z = logSum(L, (y) => alpha[(n - 1) * L + y]!);
    let goldScore = transitions[L * L + gold[0]!]!;
    for (let i = 0; i < n; i++) {
      goldScore += own[i * L + gold[i]!]!;
      if (i > 0) goldScore += transitions[gold[i - 1]! * L + gold[i]!]!;
    }
    for (let i = 0; i < n; i++) {
      for (let y = 0; y < L; y++) {
        const gradient = Math.exp(alpha[i * L + y]! + beta[i * L + y]! - z) - (gold[i] === y ? 1 : 0);
        if (i === 0) this.update(transitions, this.transitionSquares, L * L + y, gradient);
        if (Math.abs(gradient) < 1e-4) continue;
        for (const row of rows[i]!) this.update(this.weights, this.squares, row * L + y, gradient);
      }
      if (i === 0) continue;
      for (let x = 0; x < L; x++) {
        for (let y = 0; y < L; y++) {
          const p = Math.exp(
            alpha[(i - 1) * L + x]! + transitions[x * L + y]! + own[i * L + y]! + beta[i * L + y]! - z,
          );
          const isGold = gold[i - 1] === x && gold[i] === y;
          this.update(transitions, this.transitionSquares, x * L + y, p - (isGold ? 1 : 0));
        }
      }
    }
    return z - goldScore;
  }

  private scores(rows: readonly Int32Array[]): Float64Array {
    const { labels: L } = this.options;
    const own = new Float64Array(rows.length * L);
    for (let i = 0; i < rows.length; i++)
      for (const row of rows[i]!) for (let y = 0; y < L; y++) own[i * L + y]! += this.weights[row * L + y]!;
    return own;
  }

  private update(values: Float32Array, squares: Float32Array, at: number, gradient: number): void {
    const full = gradient + this.options.l2 * values[at]!;
    squares[at]! += full * full;
    values[at]! -= (this.options.rate * full) / Math.sqrt(squares[at]!);
  }
}

function logSum(count: number, term: (i: number) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  const terms = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const value = term(i);
    terms[i] = value;
    if (value > most) most = value;
  }
  let sum = 0;
  for (const value of terms) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
