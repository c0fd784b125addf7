/** A concept found in a sentence: tokens `from` to `to`, end exclusive. */
export interface ConceptSpan {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}
