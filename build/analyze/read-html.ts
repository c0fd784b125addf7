import { JSDOM } from "jsdom";
import type { Article } from "../../src/core/model/article.ts";
import { readArticle } from "../../src/page/read-article.ts";

/** A saved page as the extension reads it; null when it holds no article. */
export function readHtml(html: string, url = "https://page.invalid/"): Article | null {
  const { window } = new JSDOM(html, { url });
  return readArticle(window.document)?.article ?? null;
}
