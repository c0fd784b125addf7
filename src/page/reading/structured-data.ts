import { ARTICLE_TYPES, isObject, type JsonObject, structuredNodes, typesOf } from "./structured-nodes.ts";

/** What a page says of itself in JSON-LD (schema.org). Untrusted: strings are used as text only. */
export interface StructuredData {
  /** The node of the article; null when the page describes none. */
  readonly article: JsonObject | null;
  /** JSON texts of ClaimReview nodes. */
  readonly claimReviews: readonly string[];
}

const MOST_CLAIM_REVIEWS = 20;
const LONGEST_CLAIM_REVIEW = 200_000;

export function readStructuredData(document: Document): StructuredData {
  let article: JsonObject | null = null;
  const claimReviews: string[] = [];
  for (const node of structuredNodes(document)) {
    const own = typesOf(node);
    // Among several descriptions the one with a headline and a date is the page's own.
    if (own.some((type) => ARTICLE_TYPES.has(type)) && completeness(node) > completeness(article))
      article = node;
    if (own.includes("ClaimReview") && claimReviews.length < MOST_CLAIM_REVIEWS) {
      const text = JSON.stringify(node);
      if (text.length <= LONGEST_CLAIM_REVIEW) claimReviews.push(text);
    }
  }
  return { article, claimReviews };
}

/** A property as text: itself, its first element, or the name of what it refers to; null when there is none. */
export function textProperty(node: JsonObject | null, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = asText(node?.[key]);
    if (text !== null) return text;
  }
  return null;
}

function asText(value: unknown): string | null {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim() || null;
  if (Array.isArray(value)) return asText(value[0]);
  return isObject(value) ? asText(value.name ?? value["@value"]) : null;
}

function completeness(node: JsonObject | null): number {
  if (node === null) return 0;
  return 1 + (textProperty(node, "headline") ? 2 : 0) + (textProperty(node, "datePublished") ? 1 : 0);
}
