/** What a page says of itself in JSON-LD (schema.org). Untrusted: strings are used as text only. */
export interface StructuredData {
  /** The node of the article; null when the page describes none. */
  readonly article: JsonObject | null;
  /** Type names of all nodes at the top of the page's markup. */
  readonly types: readonly string[];
  /** JSON texts of ClaimReview nodes. */
  readonly claimReviews: readonly string[];
}

export type JsonObject = { readonly [key: string]: unknown };

/** schema.org's NewsArticle and its kin, and the types that news sites use in its place. */
export const ARTICLE_TYPES: ReadonlySet<string> = new Set(
  (
    "NewsArticle ReportageNewsArticle AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle " +
    "ReviewNewsArticle Article BlogPosting LiveBlogPosting Report AdvertiserContentArticle SocialMediaPosting SatiricalArticle ScholarlyArticle"
  ).split(" "),
);

/** A script of more than this many UTF-16 units is not parsed. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 2000;
const MOST_CLAIM_REVIEWS = 20;
const LONGEST_CLAIM_REVIEW = 200_000;

export function readStructuredData(document: Document): StructuredData {
  let article: JsonObject | null = null;
  const types: string[] = [];
  const claimReviews: string[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    for (const node of topNodes(parse(script.textContent ?? ""))) {
      const own = typesOf(node);
      types.push(...own);
      // Among several descriptions the one with a headline and a date is the page's own.
      if (own.some((type) => ARTICLE_TYPES.has(type)) && completeness(node) > completeness(article))
        article = node;
      if (own.includes("ClaimReview") && claimReviews.length < MOST_CLAIM_REVIEWS) {
        const text = JSON.stringify(node);
        if (text.length <= LONGEST_CLAIM_REVIEW) claimReviews.push(text);
      }
    }
  }
  return { article, types, claimReviews };
}

/** The type names of a node without schema.org's address, [] when it has none. */
export function typesOf(node: JsonObject): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type])
    .filter((each) => typeof each === "string")
    .map((type) => type.slice(type.lastIndexOf("/") + 1));
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

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function completeness(node: JsonObject | null): number {
  if (node === null) return 0;
  return 1 + (textProperty(node, "headline") ? 2 : 0) + (textProperty(node, "datePublished") ? 1 : 0);
}

/** Some sites leave raw line breaks in strings or wrap the text in a CDATA section: mended where that is all. */
function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return null;
  for (const attempt of [
    text,
    text.replace(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*;?\s*$/g, "").replace(/[\n\r\t]+/g, " "),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The second attempt is the mended one; after it the script counts as absent.
    }
  }
  return null;
}

/** Nodes at the top, in arrays, in @graph and in mainEntity; lists of other articles are not entered. */
function* topNodes(value: unknown): Generator<JsonObject> {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < MOST_NODES; i++) {
    const item = queue[i];
    if (Array.isArray(item)) queue.push(...item.slice(0, MOST_NODES));
    else if (isObject(item)) {
      yield item;
      queue.push(item["@graph"], item.mainEntity);
      if (isObject(item.mainEntityOfPage)) queue.push(item.mainEntityOfPage);
    }
  }
}
