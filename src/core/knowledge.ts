import type { ClaimRecord } from "./model/claim-record.ts";
import type { LegalQuestion } from "./model/legal-question.ts";
import type { RegisteredSource } from "./model/source-registry.ts";

/** Trained weights as they ship, each with its card in src/models. Rules alone do the job of what is absent. */
export interface Models {
  /** Tagger of source, cue and content spans (src/models/tagger.bin), English and Spanish in one. */
  readonly tagger?: Uint8Array;
  /** Kinds of sources (src/models/kinds.bin). */
  readonly kinds?: Uint8Array;
  /** Logistic model of check-worthiness (src/models/check-worthiness.bin). */
  readonly checkWorthiness?: Uint8Array;
}

/** All that `annotate` knows besides the article. Loaded once by the background, read lazily, never changed. */
export interface Knowledge {
  /** YYYY-MM-DD: the day up to which the records were checked. */
  readonly dataVersion: string;
  readonly sources: readonly RegisteredSource[];
  readonly recordIds: readonly string[];
  readonly questionIds: readonly string[];
  /** Null when there is no record of that id. */
  record(id: string): ClaimRecord | null;
  /** Null when there is no question of that id. */
  question(id: string): LegalQuestion | null;
  /** The matcher's own compiled index over the records; 0 bytes when the records were compiled without one. */
  readonly claimIndex: Uint8Array;
  /** Absent when the weights were not loaded. */
  readonly models?: Models;
}
