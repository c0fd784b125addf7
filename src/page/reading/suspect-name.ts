/**
 * Parts of class and id names under which sites keep what is not the article, divided by spaces. A part counts where it
 * begins a word of the name (after the start, "-", "_", a space, or as a camel-case hump) and, in the first list, ends
 * one too.
 */
const WHOLE_WORDS =
  "ad ads adv nav menu share sharing social tags? topics? rail tool tools footer foot bio bios promos? " +
  "more also next prev toc popular latest trending print meta modal popup overlay banner cta alert " +
  "sponsor rating ratings stats bottom pager login signin signup follow ugc hidden sr correction " +
  "keywords categories links extras? aside toolbar infobox notice disclaimer copyright legal credits? " +
  "source reaction reactions poll quiz dateline";
const WORD_STARTS =
  "advert related recirc recommend sidebar newsletter subscri comment disqus outbrain taboola " +
  "breadcrumb cookie consent gdpr sponsored promot skip widget mostread most- readmore read-more " +
  "read-next readnext authorbio author- about-author contributor donat navig dropdown pagination " +
  "carousel slideshow trust- paywall- registration masthead sharethis addtoany addthis jp-related " +
  "sharedaddy shareaholic visually-hidden visuallyhidden screen-reader sr-only site-header page-header " +
  "site-footer ad- google dfp inline-ad in-article partner livefyre fb-like fb-share hotdeal affiliat " +
  "taxonomy slug support- signup sign-up callout factbox story-footer article-footer post-footer " +
  "entry-footer end-of after- timestamp pubdate published toplist teaser listing product- glossary";
const EDGE = "(?:^|[\\s_-])";

const anyOf = (words: string): string => words.replaceAll(" ", "|");

/** Names of what is rarely the article's. */
export const SUSPECT_NAME = new RegExp(
  `${EDGE}(?:(?:${anyOf(WHOLE_WORDS)})(?=$|[\\s_-])|(?:${anyOf(WORD_STARTS)}))`,
);
