/** Counts of a comparison with gold labels, and what follows from them. */
export class Score {
  right = 0;
  given = 0;
  wanted = 0;

  add(right: boolean, given: boolean, wanted: boolean): void {
    if (right) this.right++;
    if (given) this.given++;
    if (wanted) this.wanted++;
  }

  get f1(): number {
    return this.given + this.wanted === 0 ? 0 : (2 * this.right) / (this.given + this.wanted);
  }

  /** "F1 .812 (P .830 R .795)" */
  toString(): string {
    const share = (n: number, of: number): string => (of === 0 ? "-" : (n / of).toFixed(3).replace(/^0/, ""));
    return `${this.f1.toFixed(3).replace(/^0/, "")} (P ${share(this.right, this.given)} R ${share(this.right, this.wanted)})`;
  }
}
