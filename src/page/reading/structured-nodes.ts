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

/** The nodes at the top of a page's JSON-LD, in its order. Untrusted: strings are used as text only. */
export function* structuredNodes(document: Document): Generator<JsonObject> {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    yield* topNodes(parse(script.textContent ?? ""));
}

/** The type names of a node without schema.org's address, [] when it has none. */
export function typesOf(node: JsonObject): string[] {
  const type = node["@type"];
  return (Array.isArray(type) ? type : [type])
    .filter((each) => typeof each === "string")
    .map((type) => type.slice(type.lastIndexOf("/") + 1));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
