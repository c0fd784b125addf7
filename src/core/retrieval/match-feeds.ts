import type { FeedMatch } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import type { ReviewedClaim } from "../model/reviewed-claim.ts";
import type { Sentence } from "../model/sentence.ts";
import { languageOf } from "../text/detect-language.ts";
import type { FeedIndex } from "./feed-index.ts";
import type { ClaimQuery } from "./query.ts";
import { readDay } from "./read-day.ts";
import { reviewedClaimText } from "./reviewed-claim-text.ts";

/** A feed of the reader's that is switched on. */
export interface OpenFeed {
  /** As the reader named it. */
  readonly name: string;
  readonly index: FeedIndex;
  /** The reviews of these numbers; rejects when they cannot be read. */
  reviews(claims: readonly number[]): Promise<ReadonlyMap<number, ReviewedClaim>>;
}

/**
 * Beside each sentence the reviews that the feeds hold of the claim it makes, at most one of a feed, the feeds in the
 * reader's order. A review that stands in two feeds is given once. Questions claim nothing. A feed that cannot be read
 * is as good as absent.
 */
export async function matchFeeds(
  article: Article,
  sentences: readonly Sentence[],
  feeds: readonly OpenFeed[],
): Promise<readonly (readonly FeedMatch[])[]> {
  const found: FeedMatch[][] = sentences.map(() => []);
  const lang = languageOf(article);
  const day = readDay(article.datePublished ?? "");
  for (const feed of feeds) {
    try {
      await matchFeed(feed, sentences, lang, day, found);
    } catch {
      // What was damaged in the browser's store must not cost the reader the page.
    }
  }
  return found;
}

async function matchFeed(
  feed: OpenFeed,
  sentences: readonly Sentence[],
  lang: string,
  day: number | null,
  found: readonly FeedMatch[][],
): Promise<void> {
  const asked: { readonly query: ClaimQuery; readonly at: number }[] = [];
  const needed = new Set<number>();
  sentences.forEach(({ text, blockKind }, at) => {
    if (blockKind === "byline" || /[?？]["'”’»)\]]*\s*$/.test(text)) return;
    const query = feed.index.read(text, lang, day);
    const claims = feed.index.propose(query);
    if (claims.length === 0) return;
    asked.push({ query, at });
    for (const claim of claims) needed.add(claim);
  });
  if (asked.length === 0) return;
  const rows = await feed.reviews([...needed].sort((a, b) => a - b));
  const claimAt = (claim: number) => reviewedClaimText(rows.get(claim)!);
  for (const { query, at } of asked) {
    const decided = feed.index.decide(query, claimAt);
    const review = decided && rows.get(decided.claim);
    if (!decided || !review || found[at]!.some((other) => other.review.url === review.url)) continue;
    found[at]!.push({ feed: feed.name, review, evidence: decided.evidence });
  }
}
