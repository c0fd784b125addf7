import { ARTICLE_TYPES, structuredNodes, typesOf } from "./reading/structured-nodes.ts";

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
const OTHER_TYPES: ReadonlySet<string> = new Set(
  (
    "Product ProductGroup Offer ItemPage SearchResultsPage CheckoutPage ProfilePage QAPage DiscussionForumPosting VideoObject VideoGame Movie " +
    "TVSeries MusicRecording Recipe SoftwareApplication WebApplication JobPosting Hotel Restaurant Course Dataset CollectionPage ImageGallery"
  ).split(" "),
);
const OTHER_OG_TYPE =
  /^(?:product|og:product|video|music|profile|books?|game|restaurant|hotel|place|object)/i;
/** What applications have and articles do not: mail clients, editors, shops. */
const APPLICATION =
  '[role="application"], [role="grid"], [role="tree"], [role="treegrid"], [role="textbox"][contenteditable], body[contenteditable], main [contenteditable="true"], [itemtype*="/Product"], [class*="add-to-cart" i], [id*="add-to-cart" i], form[action*="/cart" i]';
/** What stands beside a page's content. */
const BESIDE = 'nav, footer, form, [contenteditable="true"], [hidden]';
const SEARCH = 'main form[role="search"], [itemtype*="SearchResultsPage"]';

/**
 * Whether a page is worth reading: it calls itself an article (schema.org's NewsArticle and kin, Open Graph) and holds
 * some prose, or says nothing of itself and holds a good deal of prose in one place. Needs no layout; about 1 ms.
 */
export function isArticle(document: Document): boolean {
  if (!document.body) return false;
  const types = [...structuredNodes(document)].flatMap(typesOf);
  const ogType = document.querySelector('meta[property="og:type" i]')?.getAttribute("content") ?? "";
  const isDeclared =
    types.some((type) => ARTICLE_TYPES.has(type)) ||
    document.querySelector(
      '[itemtype*="/NewsArticle"], [itemtype*="/Article"], [itemtype*="/BlogPosting"]',
    ) !== null;
  const isOther = types.some((type) => OTHER_TYPES.has(type)) || OTHER_OG_TYPE.test(ogType);
  if (isOther && !isDeclared) return false;
  if (isDeclared || /^(?:article|blog|news)/i.test(ogType)) {
    return (
      findProse(document, (_parent, all) => all >= DECLARED) ||
      plainTextOf(document) >= 1.5 * DECLARED ||
      shadowProse(document) >= DECLARED
    );
  }
  return (
    findProse(document, ({ isInArticle, most, paragraphs }) =>
      isInArticle ? most >= IN_ARTICLE && paragraphs >= 3 : most >= UNDECLARED && paragraphs >= SIDE_BY_SIDE,
    ) &&
    !document.querySelector(APPLICATION) &&
    !document.querySelector(SEARCH)
  );
}

/** What the paragraphs of one parent come to so far. */
interface Parent {
  readonly isBeside: boolean;
  readonly isInArticle: boolean;
  /** UTF-16 units of prose. */
  most: number;
  paragraphs: number;
}

/**
 * Whether the page's paragraphs, counted one after another, come to be enough: told of the last one's parent and of the
 * UTF-16 units of prose in all. Stops at the first that makes it so.
 */
function findProse(document: Document, isEnough: (parent: Parent, all: number) => boolean): boolean {
  const held = new Map<Element | null, Parent>();
  let all = 0;
  const paragraphs = document.getElementsByTagName("p");
  for (let i = 0; i < MOST; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const length = proseLength(paragraph);
    if (length === 0 || paragraph.hasAttribute("hidden")) continue;
    const parent = paragraph.parentElement;
    let own = held.get(parent);
    if (!own) {
      own = {
        isBeside: parent?.closest(BESIDE) != null,
        isInArticle: parent?.closest("article") != null,
        most: 0,
        paragraphs: 0,
      };
      held.set(parent, own);
    }
    if (own.isBeside) continue;
    all += length;
    own.most += length;
    own.paragraphs++;
    if (isEnough(own, all)) return true;
  }
  return false;
}

/** UTF-16 units of a paragraph's text; 0 where it is short or mostly links. */
function proseLength(paragraph: Element): number {
  const { firstChild } = paragraph;
  // Most paragraphs are one text node: its length is known without joining or searching anything.
  const isBare = firstChild?.nodeType === 3 && firstChild.nextSibling === null;
  const text = isBare ? (firstChild as Text).data : (paragraph.textContent ?? "");
  if (text.length < PARAGRAPH) return 0;
  const { length } = text.trim();
  return length < PARAGRAPH || (!isBare && linkLength(paragraph) > length / 2) ? 0 : length;
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
