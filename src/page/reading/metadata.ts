import { isObject, type JsonObject, type StructuredData, textProperty } from "./structured-data.ts";

/** What the page says of the article, apart from its body. Null where it says nothing. */
export interface Metadata {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** YYYY-MM-DD, in the time zone that the page itself wrote the date in. */
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
    textProperty(article, "publisher") ??
    meta("og:site_name", "application-name", "twitter:app:name:iphone", "al:ios:app_name") ??
    outletOfTitle(document.title);
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

type MetaLookup = (...names: readonly string[]) => string | null;

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
      const content = contents.get(name);
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

function writtenByline(document: Document): string | null {
  const element = document.querySelector(
    '[rel="author"], [itemprop="author"], .byline, .byline__name, .author-name, .author',
  );
  const text = clean(element?.textContent);
  return text === null || text.length > 120 ? null : personOf(text.replace(/\s*[|·•].*$/, ""));
}

function datePublished(document: Document, article: JsonObject | null, meta: MetaLookup): string | null {
  const candidates = [
    textProperty(article, "datePublished", "dateCreated"),
    meta(
      "article:published_time",
      "og:article:published_time",
      "datepublished",
      "date",
      "pubdate",
      "publish-date",
      "publishdate",
      "dc.date.issued",
      "dc.date",
      "dcterms.created",
      "parsely-pub-date",
      "sailthru.date",
      "article.published",
      "cxenseparse:recs:publishtime",
      "ptime",
      "pdate",
    ),
    document.querySelector('[itemprop="datePublished"]')?.getAttribute("datetime"),
    document.querySelector('[itemprop="datePublished"]')?.textContent,
    document
      .querySelector("article time[datetime], main time[datetime], time[datetime]")
      ?.getAttribute("datetime"),
  ];
  for (const candidate of candidates) {
    const day = dayOf(candidate ?? null);
    if (day !== null) return day;
  }
  return null;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The calendar day of a date as pages write it, YYYY-MM-DD; null when it can't be told without guessing. */
export function dayOf(text: string | null): string | null {
  if (text === null) return null;
  const iso =
    /\b(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /\b(\d{4})\/(\d{1,2})\/(\d{1,2})\b/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]*\.?,? (\d{4})\b/i.exec(text);
  if (dayFirst) return day(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  // Seconds or milliseconds since 1970, as some content systems write them.
  const stamp = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text);
  return stamp ? new Date(Number(stamp[1]) * 1000).toISOString().slice(0, 10) : null;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.toLowerCase()) + 1;
}

function day(year: number, month: number, date: number): string | null {
  if (year < 1800 || month < 1 || month > 12 || date < 1 || date > 31) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
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
