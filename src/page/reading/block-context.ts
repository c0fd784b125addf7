import { SUSPECT_ROLES, SUSPECT_TAGS } from "./element-kinds.ts";
import { BODY_NAME, BYLINE_NAME, CAPTION_NAME, NEVER_NAME, nameOf } from "./element-names.ts";
import type { Role, Suspect } from "./page-block.ts";
import { SUSPECT_NAME } from "./suspect-name.ts";

/** What holds for everything inside an element. */
export interface BlockContext {
  readonly block: Element;
  readonly role: Role;
  readonly link: HTMLAnchorElement | null;
  readonly suspect: Suspect | null;
}

/** Elements whose classes describe the page as a whole. */
const WHOLE_PAGE: ReadonlySet<string> = new Set(["body", "main", "article"]);

/** What a name says; kept per reading, for pages repeat their names hundreds of times. */
interface NameMeaning {
  readonly isCertain: boolean;
  readonly isSuspect: boolean;
  readonly isCaption: boolean;
  readonly isByline: boolean;
}

export type Names = Map<string, NameMeaning>;

const NAMELESS: NameMeaning = { isCertain: false, isSuspect: false, isCaption: false, isByline: false };

function meaningOf(element: Element, names: Names): NameMeaning {
  const key = `${element.id} ${element.getAttribute("class") ?? ""}`;
  if (key === " ") return NAMELESS;
  let meaning = names.get(key);
  if (!meaning) {
    const name = nameOf(key);
    meaning = {
      isCertain: NEVER_NAME.test(name),
      isSuspect: SUSPECT_NAME.test(name) && !BODY_NAME.test(name),
      isCaption: CAPTION_NAME.test(name),
      isByline: BYLINE_NAME.test(name),
    };
    names.set(key, meaning);
  }
  return meaning;
}

/** What holds inside a block element, given what holds around it. `names` is kept for one reading. */
export function blockContext(element: Element, tag: string, outer: BlockContext, names: Names): BlockContext {
  const name = WHOLE_PAGE.has(tag) ? NAMELESS : meaningOf(element, names);
  const role = element.getAttribute("role");
  const isSuspect =
    name.isCertain || name.isSuspect || SUSPECT_TAGS.has(tag) || (role !== null && SUSPECT_ROLES.has(role));
  return {
    block: element,
    role: roleOf(tag, name, outer.role),
    link: outer.link,
    suspect: isSuspect ? { element, certain: name.isCertain, outer: outer.suspect } : outer.suspect,
  };
}

function roleOf(tag: string, name: NameMeaning, outer: Role): Role {
  if (tag === "h1") return "headline";
  if (/^h[2-6]$/.test(tag)) return "heading";
  if (tag === "figcaption" || tag === "caption" || name.isCaption) return "caption";
  if (outer === "caption") return outer;
  if (tag === "li" || tag === "dd") return "list-item";
  if (tag === "blockquote") return "quotation";
  if (name.isByline) return "byline";
  if (tag === "pre") return "preformatted";
  if (tag === "td" || tag === "th") return "table";
  return outer;
}
