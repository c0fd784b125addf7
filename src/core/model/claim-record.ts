/** What the record shows; never a verdict of ours. */
export type ClaimStatus =
  | "documented"
  | "officially-stated"
  | "reported"
  | "disputed"
  | "contradicted"
  | "unproven"
  | "superseded";

export type ClaimKind =
  | "event"
  | "quotation"
  | "designation"
  | "official-assertion"
  | "legal-proposition"
  | "reported-by-unnamed-sources"
  | "statistic";

export type Confidence = "verified-primary" | "verified-2-sources" | "single-source" | "unverified";

/** A status with its date and its reason. Earlier ones are kept, in order of `asOf`. */
export interface DatedStatus {
  readonly status: ClaimStatus;
  /** YYYY-MM-DD: from this day on the status is known to hold; a lone status has the day of the check. */
  readonly asOf: string;
  readonly why: string;
}

export type SourceType =
  | "primary-document"
  | "official-statement"
  | "legislation"
  | "court-filing"
  | "news-report"
  | "expert-analysis"
  | "data-set";

/** One place where the claim was read, and what it says there. */
export interface RecordSource {
  /** Short name, unique within a story for one document; other sources refer to it by `reliesOn`. */
  readonly ref: string;
  readonly publisher: string;
  /** Id in sources.json; null when the publisher is not registered. */
  readonly publisherId: string | null;
  readonly description: string;
  /** Where it was read; "" when no address is known. */
  readonly url: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY: when it was published; null when not known. */
  readonly date: string | null;
  readonly type: SourceType;
  /** original: the publisher's own page; republication: full text elsewhere; aggregator: somebody's summary. */
  readonly seenAs: "original" | "republication" | "aggregator";
  readonly says: string;
  /** The report from which it takes the fact, a `ref` or words; null when it stands on its own. */
  readonly reliesOn: string | null;
}

/** Words whose exact form matters, and where they truly stand. */
export interface Quotation {
  readonly words: string;
  /** Id in sources.json of the speaker or of the document's author; null when not registered. */
  readonly speakerId: string | null;
  readonly speaker: string;
  readonly venue: string;
  readonly date: string;
  /** Where the words can be read. */
  readonly standsIn: string;
  /** Wordings in circulation that credit the words to somebody else. */
  readonly misattributed: readonly { readonly wording: string; readonly creditedTo: string }[];
}

/** Wordings by BCP 47 primary subtag. */
export interface Wordings {
  readonly en: readonly string[];
  readonly es: readonly string[];
}

/** One curated proposition. */
export interface ClaimRecord {
  readonly id: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly topic: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; null when the claim has no date of its own. */
  readonly dateOfEvent: string | null;
  readonly speakers: readonly string[];
  readonly entities: readonly string[];
  readonly confidence: Confidence;
  readonly history: readonly DatedStatus[];
  readonly sources: readonly RecordSource[];
  readonly contradictions: readonly string[];
  readonly legalQuestions: readonly string[];
  readonly wordings: Wordings;
  /** Sentences that must not match this record, though they may be true and another's. */
  readonly nearMisses: readonly { readonly sentence: string; readonly why: string | null }[];
  readonly quotation: Quotation | null;
  /** Doubts and remarks that a reader should see; null when there are none. */
  readonly note: string | null;
}

/** The status that held on a day: the last one whose `asOf` is not after it, else the first. */
export function statusAsOf(history: readonly DatedStatus[], day: string): DatedStatus | null {
  let found = history[0] ?? null;
  for (const entry of history) if (entry.asOf <= day) found = entry;
  return found;
}
