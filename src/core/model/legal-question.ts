export interface Authority {
  readonly citation: string;
  readonly name: string;
  readonly url: string | null;
  readonly says: string;
  /** How it was checked: text read, described in a source, general knowledge. */
  readonly checked: string;
}

export interface Position {
  readonly holder: string;
  readonly stance: string;
  readonly argument: string;
  readonly sourceUrl: string | null;
  readonly sourceRef: string | null;
  /** YYYY-MM-DD, YYYY-MM or YYYY; null when not known. */
  readonly date: string | null;
  /** How the position was read: first-hand, second-hand. */
  readonly seen: string;
}

export type LegalState = "open" | "answered-in-part" | "litigated" | "settled";

/** A question of law that the story raises and that is not, or not wholly, answered. */
export interface LegalQuestion {
  readonly id: string;
  readonly short: string;
  readonly question: string;
  readonly whyItMatters: string;
  readonly authorities: readonly Authority[];
  readonly positions: readonly Position[];
  readonly history: readonly { readonly state: LegalState; readonly asOf: string; readonly why: string }[];
  readonly wouldSettle: string;
  readonly relatedClaims: readonly string[];
}
