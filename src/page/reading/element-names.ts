/** Names of what stands under a picture. */
export const CAPTION_NAME =
  /(?:^|[\s_-])(?:wp-caption|caption|image-credit|photo-credit|media-credit|img-credit|figcaption|photo-info)/;

export const BYLINE_NAME = /(?:^|[\s_-])(?:byline|author|authors|writer|contributor)(?:$|[\s_-])/;

/** Names of what holds an article's own text: stronger than any suspicion. */
export const BODY_NAME =
  /(?:^|[\s_-])(?:hentry|type-post|article-?_*(?:body|content|text)|(?:entry|post|story|news|page|main)-?_*(?:body|content|text)|articlebody|storybody|story-?contents?)(?:$|[\s_-])/;

/** What is the article's on no page, however much of it there is. */
export const NEVER_NAME =
  /(?:^|[\s_-])(?:cookie|consent|gdpr|onetrust|privacy-(?:policy|overview)|cli-modal|comments?(?:$|[\s_-])|disqus|footer)/;

/** Classes by which content systems sort posts: they name the subject, not the place. */
const SUBJECT_CLASS =
  /(?:^|\s)(?:category|categories|tag|cat|has|format|status|topic|section|term|tax|post_format|comments?-(?:open|closed))-[^\s]*/g;

/** Class and id in lower case, with humps of camel case divided and names of subjects left out. */
export function nameOf(idAndClass: string): string {
  return idAndClass
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(SUBJECT_CLASS, " ");
}
