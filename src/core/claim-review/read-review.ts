import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import type { RefusalReason } from "./feed-row.ts";

type Json = Readonly<Record<string, unknown>>;

/** Longest claim and longest other text that is taken, in UTF-16 units. */
const LONGEST_CLAIM = 4000;
const LONGEST_TEXT = 1000;

/** Thrown for a row that cannot be read. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason);
  }
}

/** Whether a value is of a schema.org type, written plainly, with a prefix, or in a list. */
export function isOfType(value: unknown, type: string): boolean {
  if (!isObject(value)) return false;
  const types = own(value, "@type") ?? own(value, "type");
  return (Array.isArray(types) ? types : [types]).some(
    (each) => typeof each === "string" && each.replace(/^.*[/:#]/, "") === type,
  );
}

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property of the object's own: a key called "__proto__" or "constructor" is data like any other and never followed. */
export function own(value: Json, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A schema.org ClaimReview. Throws a `Refusal`. */
export function readClaimReview(review: Json): ReviewedClaim {
  const item = first(own(review, "itemReviewed"));
  const author = isObject(item) ? first(own(item, "author")) : undefined;
  const rating = first(own(review, "reviewRating"));
  return make({
    url: own(review, "url") ?? own(review, "@id"),
    claim:
      own(review, "claimReviewed") ?? (isObject(item) ? (own(item, "name") ?? own(item, "text")) : undefined),
    title: own(review, "name") ?? own(review, "headline"),
    publisher: nameOf(own(review, "author")) ?? nameOf(own(review, "publisher")),
    rating: isObject(rating)
      ? (own(rating, "alternateName") ?? own(rating, "ratingExplanation") ?? own(rating, "name"))
      : rating,
    claimant: nameOf(author) ?? (isObject(item) ? own(item, "author") : undefined),
    claimDate: isObject(item) ? own(item, "datePublished") : undefined,
    reviewDate: own(review, "datePublished") ?? own(review, "dateCreated"),
    lang: own(review, "inLanguage"),
  });
}

/** A claim of the Fact Check Tools API: a reader for each of its reviews, which throws a `Refusal`, as this does for none. */
export function readToolsClaim(claim: Json): (() => ReviewedClaim)[] {
  const reviews = own(claim, "claimReview");
  if (!Array.isArray(reviews) || reviews.length === 0) throw new Refusal("no-review");
  return reviews.map((review: unknown) => () => {
    if (!isObject(review)) throw new Refusal("not-an-object");
    const publisher = own(review, "publisher");
    return make({
      url: own(review, "url"),
      claim: own(claim, "text"),
      title: own(review, "title"),
      publisher: nameOf(publisher) ?? (isObject(publisher) ? own(publisher, "site") : undefined),
      rating: own(review, "textualRating"),
      claimant: own(claim, "claimant"),
      claimDate: own(claim, "claimDate"),
      reviewDate: own(review, "reviewDate"),
      lang: own(review, "languageCode"),
    });
  });
}

/** Names that flat rows use for each property, in lower case without spaces, hyphens and underscores. */
const COLUMNS = {
  url: ["url", "link", "reviewurl", "claimreviewurl"],
  claim: ["claimreviewed", "claim", "text", "statement"],
  title: ["title", "name", "headline", "reviewtitle"],
  publisher: ["publisher", "author", "factchecker", "publishername", "organization", "site"],
  rating: ["rating", "textualrating", "alternatename", "verdict", "ratingname", "reviewrating"],
  claimant: ["claimant", "speaker", "claimauthor"],
  claimDate: ["claimdate", "datestated"],
  reviewDate: ["reviewdate", "datepublished", "date"],
  lang: ["lang", "language", "inlanguage", "languagecode"],
} as const;

const keyOf = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, "");

/** Whether a table's first line names columns for the claim and for the address. */
export function isFeedHeader(columns: readonly string[]): boolean {
  const keys = new Set(columns.map(keyOf));
  return [COLUMNS.claim, COLUMNS.url].every((names) => names.some((name) => keys.has(name)));
}

/** A flat row, of a CSV file or of JSON Lines. Throws a `Refusal`. */
export function readFlatRow(row: Json): ReviewedClaim {
  const named = new Map(Object.entries(row).map(([key, value]) => [keyOf(key), value]));
  const pick = (property: keyof typeof COLUMNS) =>
    COLUMNS[property].map((name) => named.get(name)).find((value) => value !== undefined && value !== "");
  return make(
    Object.fromEntries(
      (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((property) => [property, pick(property)]),
    ) as Record<keyof typeof COLUMNS, unknown>,
  );
}

function make(raw: Record<keyof typeof COLUMNS, unknown>): ReviewedClaim {
  const claim = text(raw.claim);
  if (claim === null) throw new Refusal("no-claim");
  if (claim.length > LONGEST_CLAIM) throw new Refusal("claim-too-long");
  const url = text(raw.url);
  if (url === null) throw new Refusal("no-url");
  if (!/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(url) || url.length > LONGEST_TEXT) throw new Refusal("bad-url");
  if (Object.values(raw).some((value) => text(value)?.includes(UNDECODED)))
    throw new Refusal("bad-characters");
  const short = (value: unknown) => text(value)?.slice(0, LONGEST_TEXT) ?? null;
  return {
    url,
    claim,
    title: short(raw.title),
    publisher: short(nameOf(raw.publisher) ?? raw.publisher) ?? hostOf(url),
    rating: short(raw.rating),
    claimant: short(raw.claimant),
    claimDate: short(raw.claimDate),
    reviewDate: short(raw.reviewDate),
    lang: text(raw.lang)?.slice(0, 35).toLowerCase().split("-")[0] ?? null,
  };
}

/** Stands in decoded text for bytes that are none of its encoding. */
const UNDECODED = "\uFFFD";
/** Controls, and marks that turn the direction of what follows: they would let a feed rewrite what stands around it. */
const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text in one line; null for what is no text or empty. Numbers count as text. */
function text(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const plain = String(value).replace(/\s+/g, " ").replace(CONTROLS, "").trim();
  return plain === "" ? null : plain;
}

function nameOf(value: unknown): unknown {
  const one = first(value);
  return isObject(one) ? own(one, "name") : one;
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? "";
}
