import { ARTICLE_TYPE, readStructuredData } from "./reading/structured-data.ts";

/** Fewest UTF-16 units of prose where the page calls itself an article, and where nothing says what it is. */
const DECLARED = 200;
const UNDECLARED = 1000;
/** The same where the prose stands in an article element. */
const IN_ARTICLE = 500;
/** Fewest paragraphs side by side on a page that says nothing of itself. */
const SIDE_BY_SIDE = 4;
/** A paragraph of fewer UTF-16 units is not counted: teasers, labels, notices. */
const PARAGRAPH = 60;
/** Paragraphs looked at: enough for any decision, and a bound for pages that have a hundred thousand. */
const MOST = 250;

/** Pages of these kinds are no articles whatever prose they hold. */
const OTHER_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Product|ProductGroup|Offer|ItemPage|SearchResultsPage|CheckoutPage|ProfilePage|QAPage|DiscussionForumPosting|VideoObject|VideoGame|Movie|TVSeries|MusicRecording|Recipe|SoftwareApplication|WebApplication|JobPosting|Hotel|Restaurant|Course|Dataset|CollectionPage|ImageGallery)$/;
const OTHER_OG_TYPE =
  /^(?:product|og:product|video|music|profile|books?|game|restaurant|hotel|place|object)/i;
/** What applications have and articles do not: mail clients, editors, shops. */
const APPLICATION =
  '[role="application"], [role="grid"], [role="tree"], [role="treegrid"], [role="textbox"][contenteditable], body[contenteditable], main [contenteditable="true"], [itemtype*="schema.org/Product"], [class*="add-to-cart" i], [id*="add-to-cart" i], form[action*="/cart" i]';
const SEARCH = 'main form[role="search"], [itemtype*="SearchResultsPage"]';

/**
 * Whether a page is worth reading: it calls itself an article (schema.org's NewsArticle and kin, Open Graph) and holds
 * some prose, or says nothing of itself and holds a good deal of prose in one place. Needs no layout; about 1 ms.
 */
export function isArticle(document: Document): boolean {
  if (!document.body) return false;
  const { types } = readStructuredData(document);
  const ogType = document.querySelector('meta[property="og:type" i]')?.getAttribute("content") ?? "";
  const isDeclared =
    types.some((type) => ARTICLE_TYPE.test(type)) ||
    document.querySelector(
      '[itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"]',
    ) !== null;
  const isOther = types.some((type) => OTHER_TYPE.test(type)) || OTHER_OG_TYPE.test(ogType);
  if (isOther && !isDeclared) return false;
  const prose = measureProse(document);
  if (isDeclared || /^(?:article|blog|news)/i.test(ogType)) {
    return (
      prose.all >= DECLARED || plainTextOf(document) >= 1.5 * DECLARED || shadowProse(document) >= DECLARED
    );
  }
  if (document.querySelector(APPLICATION) || document.querySelector(SEARCH)) return false;
  const enough = prose.parent?.closest("article") ? IN_ARTICLE : UNDECLARED;
  return prose.most >= enough && prose.paragraphs >= (enough === IN_ARTICLE ? 3 : SIDE_BY_SIDE);
}

interface Prose {
  /** UTF-16 units of prose in all paragraphs together. */
  readonly all: number;
  /** The parent whose paragraphs hold the most of it; null when there is none. */
  readonly parent: Element | null;
  /** UTF-16 units of prose that stand in its paragraphs. */
  readonly most: number;
  /** How many paragraphs it has. */
  readonly paragraphs: number;
}

function measureProse(document: Document): Prose {
  const held = new Map<Element | null, { parent: Element | null; most: number; paragraphs: number }>();
  let best: { parent: Element | null; most: number; paragraphs: number } = {
    parent: null,
    most: 0,
    paragraphs: 0,
  };
  let all = 0;
  const paragraphs = document.getElementsByTagName("p");
  for (let i = 0; i < paragraphs.length && i < MOST; i++) {
    const paragraph = paragraphs[i]!;
    const length = (paragraph.textContent ?? "").trim().length;
    if (length < PARAGRAPH || linkLength(paragraph) > length / 2) continue;
    if (paragraph.closest('nav, footer, form, [contenteditable="true"], [hidden]')) continue;
    const parent = paragraph.parentElement;
    const own = held.get(parent) ?? { parent, most: 0, paragraphs: 0 };
    all += length;
    own.most += length;
    own.paragraphs++;
    held.set(parent, own);
    if (own.most > best.most) best = own;
  }
  return { ...best, all };
}

/** UTF-16 units of the article's element, or around its headline, where paragraphs are no p elements; 0 for links. */
function plainTextOf(document: Document): number {
  const heading = document.querySelector("h1");
  const elements = [
    ...document.querySelectorAll('[itemprop="articleBody"], article, main'),
    heading?.parentElement,
    heading?.parentElement?.parentElement,
  ];
  let most = 0;
  for (const element of elements) {
    if (!element || element.localName === "body" || element.localName === "html") continue;
    const length = (element.textContent ?? "").trim().length;
    if (linkLength(element) < length / 3) most = Math.max(most, length);
  }
  return most;
}

/** Elements looked at for shadow roots: pages that are built of them have theirs near the top. */
const MOST_ELEMENTS = 1500;

/** UTF-16 units of text in paragraphs within open shadow roots. */
function shadowProse(document: Document): number {
  let length = 0;
  const elements = document.getElementsByTagName("*");
  for (let i = 0; i < elements.length && i < MOST_ELEMENTS; i++) {
    for (const paragraph of elements[i]!.shadowRoot?.querySelectorAll("p") ?? [])
      length += (paragraph.textContent ?? "").length;
  }
  return length;
}

function linkLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName("a")) length += (link.textContent ?? "").length;
  return length;
}
