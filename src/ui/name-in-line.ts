import type { Source } from "../core/model/attribution.ts";

/** "The White House" and "the White House" are one name; outlets and documents may have the article in their title. */
const TITLED: ReadonlySet<Source["kind"]> = new Set(["outlet", "document"]);

/**
 * A source's name as it stands within a line. The page may have begun a sentence with it: its article is small here,
 * unless it may be part of a title.
 */
export function nameInLine({ name, kind }: Pick<Source, "name" | "kind">): string {
  if (TITLED.has(kind)) return name;
  return name.replace(/^(?:The(?= )|(?:An?|El|La|Los|Las|Una?) (?=\p{Ll}))/u, (article) =>
    article.toLowerCase(),
  );
}
