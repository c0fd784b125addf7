import { JSDOM } from "jsdom";

/** A document out of HTML, as a browser would hold it before any layout. */
export function pageOf(html: string, url = "https://news.example/story"): Document {
  return new JSDOM(html, { url }).window.document;
}
