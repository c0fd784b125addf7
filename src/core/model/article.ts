export type BlockKind =
  | "headline"
  | "subheading"
  | "byline"
  | "caption"
  | "list-item"
  | "quotation"
  | "paragraph";

/** A run of text that no sentence crosses. Offsets are UTF-16, into `Article.text`; blocks are in order and disjoint. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** A link in the text: the words it stands on and where it leads. */
export interface ArticleLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** What an article may hold at most; what a page has beyond that is left out. Lengths are UTF-16 units. */
export const ARTICLE_LIMITS = {
  text: 2_000_000,
  blocks: 20_000,
  links: 20_000,
  href: 4000,
  url: 8000,
  lang: 35,
  name: 1000,
  claimReviews: 20,
  claimReview: 200_000,
} as const;

/** What was read of a page: plain text and what the page says of itself. Plain data, crosses the message boundary. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly ArticleLink[];
  /** Address of the page; "" when there is none (text from a file). */
  readonly url: string;
  /** BCP 47 primary subtag in lower case ("en", "es"); "" when the page does not say. */
  readonly lang: string;
  /** Name of the outlet as the page gives it; null when it gives none. */
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  /** YYYY-MM-DD; null when the page gives no date of publication. */
  readonly datePublished: string | null;
  /** JSON texts of ClaimReview markup found in the page, unparsed and untrusted. */
  readonly claimReviews: readonly string[];
}
