import type { PageBlock } from "./page-block.ts";
import { contains, parentOf } from "./shadow-tree.ts";

/** Headings over what is not the article, whole. */
const ON_OTHERS =
  /^\s*(?:related(?: (?:articles?|stories|topics?|coverage|content|news|posts|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|(?:more|recommended) (?:stories|for you|articles|posts)|recommended|read (?:more|also|next)|(?:art[íi]culos|noticias|notas|contenidos?|entradas|temas) relacionad[oa]s?|relacionad[oa]s|te (?:puede|podr[íi]a) (?:interesar|gustar)|tambi[ée]n te (?:puede|podr[íi]a) (?:interesar|gustar)|le[ea] tambi[ée]n|m[áa]s noticias|lo m[áa]s le[íi]do)[\s.…:]*$/i;
/** The share of the page's prose that makes such a section its content. */
const CONTENT_AFTER_ALL = 0.85;

/**
 * Sections that begin with a heading such as "You may also like": other pages follow there, with as much prose each as
 * the article itself. `prose` is what each block holds; a section with most of it is the page's content after all.
 */
export function sectionsOnOthers(
  blocks: readonly PageBlock[],
  prose: readonly number[],
): ReadonlySet<Element> {
  const sections = new Set<Element>();
  const seen = new Set<Element>();
  for (const { element, role, suspect } of blocks) {
    const section = role === "heading" ? element.parentElement : null;
    const isOnOthers = suspect?.element === element || ON_OTHERS.test(element.textContent ?? "");
    if (section && !seen.has(section) && isOnOthers) sections.add(section);
    for (let at: Element | null = element; at && !seen.has(at); at = parentOf(at)) seen.add(at);
  }
  const total = prose.reduce((sum, held) => sum + held, 0);
  for (const section of sections) {
    const held = prose.filter((_, i) => contains(section, blocks[i]!.element));
    if (held.reduce((sum, held) => sum + held, 0) > total * CONTENT_AFTER_ALL) sections.delete(section);
  }
  return sections;
}
