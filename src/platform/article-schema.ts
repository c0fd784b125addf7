import * as v from "valibot";
import type { Article } from "../core/model/article.ts";

/** Longest text that is read, in UTF-16 units: twice the longest article seen, so that a hostile page can't fill memory. */
export const MAX_TEXT = 2_000_000;
const MAX_BLOCKS = 20_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const name = v.nullable(v.pipe(v.string(), v.maxLength(1000)));

const article = v.object({
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
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
    v.maxLength(MAX_BLOCKS),
  ),
  links: v.pipe(
    v.array(v.object({ start: offset, end: offset, href: v.pipe(v.string(), v.maxLength(4000)) })),
    v.maxLength(MAX_BLOCKS),
  ),
  url: v.pipe(v.string(), v.maxLength(8000)),
  lang: v.pipe(v.string(), v.maxLength(35)),
  outlet: name,
  headline: name,
  byline: name,
  datePublished: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  claimReviews: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.maxLength(20)),
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
