import type { ClaimRecord } from "./model/claim-record.ts";
import type { LegalQuestion } from "./model/legal-question.ts";
import type { RegisteredSource } from "./model/source-registry.ts";

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
}
