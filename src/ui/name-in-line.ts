import type { Source } from "../core/model/attribution.ts";

/** "The White House" and "the White House" are one name; outlets and documents may have the article in their title. */
const TITLED: ReadonlySet<Source["kind"]> = new Set(["outlet", "document"]);

/** English names of institutions that are written with "the", where a name is registered without it. */
const TAKES_ARTICLE =
  /^(?![Tt]he )(?:(?:\p{Lu}\p{L}+ )+(?:Department|Ministry|Agency|Bureau|Council|Committee|Commission|Administration|Government|Senate|Court|Treasury)|Department of .+|Ministry of .+|Pentagon|Senate|Treasury|Kremlin|White House)$/u;

/**
 * A source's name as it stands within a line. The page may have begun a sentence with it: its article is small here,
 * unless it may be part of a title.
 */
export function nameInLine({ name, kind }: Pick<Source, "name" | "kind">, locale: string): string {
  if (TITLED.has(kind)) return name;
  if (kind === "organisation" && locale.startsWith("en") && TAKES_ARTICLE.test(name)) return `the ${name}`;
  return name.replace(/^(?:The(?= )|(?:An?|El|La|Los|Las|Una?) (?=\p{Ll}))/u, (article) =>
    article.toLowerCase(),
  );
}
