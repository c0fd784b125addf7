import * as v from "valibot";
import { ARTICLE_LIMITS, type Article } from "../core/model/article.ts";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ARTICLE_LIMITS.text));
const name = v.nullable(v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.name)));

const article = v.object({
  text: v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.text)),
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist([
          "headline",
          "subheading",
          "byline",
          "caption",
          "list-item",
          "quotation",
          "paragraph",
        ]),
        start: offset,
        end: offset,
      }),
    ),
    v.maxLength(ARTICLE_LIMITS.blocks),
  ),
  links: v.pipe(
    v.array(
      v.object({ start: offset, end: offset, href: v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.href)) }),
    ),
    v.maxLength(ARTICLE_LIMITS.links),
  ),
  url: v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.url)),
  lang: v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.lang)),
  outlet: name,
  headline: name,
  byline: name,
  datePublished: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  claimReviews: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(ARTICLE_LIMITS.claimReview))),
    v.maxLength(ARTICLE_LIMITS.claimReviews),
  ),
});

/** The article that a page's script sent, checked. Throws an Error that names the first field that does not fit. */
export function parseArticle(value: unknown): Article {
  const result = v.safeParse(article, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(
    `This page's text could not be taken over: ${v.getDotPath(issue) ?? "article"}: ${issue.message}`,
  );
}
