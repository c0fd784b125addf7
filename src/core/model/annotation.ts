import type { BlockKind } from "./article.ts";
import type { Attribution, ChainLink } from "./attribution.ts";
import type { ClaimRecord, ClaimStatus } from "./claim-record.ts";
import type { LegalQuestion } from "./legal-question.ts";
import type { ReviewedClaim } from "./reviewed-claim.ts";
import type { TextPositionSelector, TextQuoteSelector } from "./selector.ts";

/** One aligned pair behind a match: which role, the sentence's words, the record's words. */
export interface MatchEvidence {
  readonly role: string;
  readonly said: string;
  readonly record: string;
}

/** What the record learned after the article was published. */
export interface ChangedSince {
  readonly from: ClaimStatus;
  readonly to: ClaimStatus;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly why: string;
}

export interface ClaimMatch {
  /** Id of the record, or the address of a feed's ClaimReview. */
  readonly recordId: string;
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly MatchEvidence[];
  /** Null when nothing was learned since, or the article has no date. */
  readonly changedSince: ChangedSince | null;
  /** Set when the sentence credits the record's quotation to somebody else; null otherwise. */
  readonly misattribution: { readonly creditedTo: string; readonly standsIn: string } | null;
}

/** A review out of a feed that the reader imported, of the claim that a sentence makes: its publisher's word, not ours. */
export interface FeedMatch {
  /** Name of the feed, as the reader gave it. */
  readonly feed: string;
  readonly review: ReviewedClaim;
  readonly evidence: readonly MatchEvidence[];
}

/** All that was found about one sentence. */
export interface Annotation {
  /** Unique on the page and stable for the same text: "s12". */
  readonly id: string;
  readonly position: TextPositionSelector;
  readonly quote: TextQuoteSelector;
  readonly blockKind: BlockKind;
  readonly isClaim: boolean;
  readonly checkWorthiness: number;
  readonly attribution: Attribution | null;
  /**
   * From the nearest hand to the origin; the page's outlet alone when nothing is attributed; empty where the page is in a
   * language in which nobody's words are told from others'.
   */
  readonly chain: readonly ChainLink[];
  /** Shown to the reader on the page. */
  readonly matches: readonly ClaimMatch[];
  /** Offered in the popup only. */
  readonly possibleMatches: readonly ClaimMatch[];
  /** At most one of a feed, in the reader's order of feeds. */
  readonly feedMatches: readonly FeedMatch[];
  /** Places in the page's `pageReviews`: reviews by the page itself of the claim that the sentence repeats. */
  readonly pageReviews: readonly number[];
  /** Ids of the questions that the sentence itself raises. */
  readonly legalQuestions: readonly string[];
}

/** Sentences that rest on the same original report, person or document. */
export interface Origin {
  readonly link: ChainLink;
  readonly annotationIds: readonly string[];
  /** True when it reached the page through another outlet. */
  readonly secondHand: boolean;
}

export interface PageSummary {
  readonly sentences: number;
  readonly claims: number;
  readonly attributed: number;
  readonly matched: number;
  readonly origins: readonly Origin[];
  /** Ids of annotations that rest on unnamed sources only. */
  readonly unnamedOnly: readonly string[];
  /** Outlets whose reports the page retells. */
  readonly secondHandOutlets: readonly ChainLink[];
  /** Ids of annotations in which somebody denies something. */
  readonly denials: readonly string[];
  /** Who declined to comment, with the annotation that says so. */
  readonly noComments: readonly { readonly who: string; readonly annotationId: string }[];
  /** Documents cited or linked. */
  readonly documents: readonly { readonly name: string; readonly href: string | null }[];
}

/** The answer to one page. Cards, popup and reading view show nothing that is not in it. */
export interface PageAnnotations {
  readonly url: string;
  readonly lang: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly datePublished: string | null;
  /** YYYY-MM-DD: the day up to which the bundled records were checked. */
  readonly dataVersion: string;
  readonly annotations: readonly Annotation[];
  readonly summary: PageSummary;
  /** The records that `matches` and `possibleMatches` refer to. */
  readonly records: readonly ClaimRecord[];
  /** ClaimReview markup of the page itself: its own account of what it reviews. */
  readonly pageReviews: readonly ReviewedClaim[];
  /** The questions raised by the page's sentences and matches, in order of first appearance. */
  readonly legalQuestions: readonly LegalQuestion[];
}
