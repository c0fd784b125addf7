import { datePublished, type MetaLookup } from "./date-published.ts";
import { type StructuredData, textProperty } from "./structured-data.ts";
import { isObject, type JsonObject } from "./structured-nodes.ts";

/** What the page says of the article, apart from its body. Null where it says nothing. */
export interface Metadata {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** YYYY-MM-DD, in the time zone that the page itself wrote the date in; where it writes none, the day in its address. */
  readonly datePublished: string | null;
  /** BCP 47 primary subtag in lower case; "" when the page does not say. */
  readonly lang: string;
}

/** Longest name that is taken over, in UTF-16 units. */
const LONGEST = 1000;

export function readMetadata(document: Document, data: StructuredData): Metadata {
  const { article } = data;
  const meta = metaContents(document);
  const outlet =
    nameOf(textProperty(article, "publisher")) ??
    nameOf(meta("og:site_name", "application-name", "twitter:app:name:iphone", "al:ios:app_name")) ??
    outletOfTitle(document.title) ??
    clean(document.location?.hostname.replace(/^www\./, ""));
  const h1 = document.querySelector("article h1, main h1, h1");
  const headline =
    textProperty(article, "headline", "name") ??
    meta("og:title", "twitter:title", "dc.title", "parsely-title") ??
    clean(h1?.textContent) ??
    clean(document.title);
  return {
    headline: cut(withoutOutlet(headline, outlet, clean(h1?.textContent))),
    byline: cut(
      authors(article) ??
        personOf(meta("author", "article:author", "byl", "dc.creator", "parsely-author")) ??
        writtenByline(document),
    ),
    outlet: cut(outlet),
    datePublished: datePublished(document, article, meta),
    lang:
      (article && langOf(textProperty(article, "inLanguage"))) ||
      langOf(document.documentElement.lang) ||
      langOf(meta("og:locale", "content-language")) ||
      "",
  };
}

/** Looks meta elements up by name, property or itemprop; the first of the asked names that has content. */
function metaContents(document: Document): MetaLookup {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const content = clean(element.getAttribute("content"));
    if (content === null) continue;
    for (const attribute of ["property", "name", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => {
    for (const name of names) {
      const key = typeof name === "string" ? name : [...contents.keys()].find((each) => name.test(each));
      const content = contents.get(key ?? "");
      if (content !== undefined) return content;
    }
    return null;
  };
}

function authors(article: JsonObject | null): string | null {
  const author = article?.author ?? article?.creator;
  const names = (Array.isArray(author) ? author : [author])
    .map((each) =>
      typeof each === "string" ? clean(each) : isObject(each) ? textProperty(each, "name") : null,
    )
    .filter((name) => name !== null)
    .map(personOf)
    .filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(", ");
}

/** A name, without "By"; null for addresses of profiles, which some sites put in its place. */
function personOf(name: string | null): string | null {
  if (name === null || /^https?:|^@|^www\./i.test(name)) return null;
  return clean(name.replace(/^by\s+/i, ""));
}

/** Not the account of a site elsewhere. */
function nameOf(name: string | null): string | null {
  return name?.startsWith("@") ? null : name;
}

function writtenByline(document: Document): string | null {
  const element = document.querySelector(
    '[rel="author"], [itemprop="author"], .byline, .byline__name, .author-name, .author',
  );
  const text = clean(element?.textContent);
  return text === null || text.length > 120 ? null : personOf(text.replace(/\s*[|·•].*$/, ""));
}

const TITLE_DIVIDER = /\s+[|–—·•:»-]\s+/;

function outletOfTitle(title: string): string | null {
  const parts = title.split(/\s+[|–—·•»-]\s+/);
  const last = clean(parts.at(-1));
  return parts.length > 1 && last !== null && /^\p{Lu}|^the /u.test(last) && last.split(" ").length <= 5
    ? last
    : null;
}

/** A title without the site's name that many append; the page's own h1 where the title holds it. */
function withoutOutlet(headline: string | null, outlet: string | null, h1: string | null): string | null {
  if (headline === null) return null;
  if (h1 !== null && h1.length >= 15 && headline.startsWith(h1)) return h1;
  const parts = headline.split(TITLE_DIVIDER);
  const last = parts.at(-1);
  if (
    parts.length > 1 &&
    outlet !== null &&
    last !== undefined &&
    last.toLowerCase() === outlet.toLowerCase()
  )
    return clean(headline.slice(0, headline.lastIndexOf(last)).replace(/\s+[|–—·•:»-]\s*$/, ""));
  return headline;
}

function langOf(tag: string | null): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(tag ?? "")?.[0].toLowerCase() ?? "";
}

function clean(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, " ").trim() || null;
}

function cut(text: string | null): string | null {
  return text === null ? null : text.slice(0, LONGEST);
}
