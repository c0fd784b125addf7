import type { Annotation, PageSummary } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";

/** Addresses under which documents stand rather than reports: official registers, courts, files. */
const DOCUMENT_HREF =
  /\.pdf(?:$|[?#])|\/\/(?:[\w-]+\.)*(?:federalregister\.gov|govinfo\.gov|congress\.gov|courtlistener\.com|supremecourt\.gov|documentcloud\.org|boe\.es|dof\.gob\.mx|eur-lex\.europa\.eu|legislation\.gov\.uk|whitehouse\.gov\/presidential-actions|state\.gov|un\.org)(?:[/:]|$)/i;

/** Documents that the page cites in words or links to, each once, in order of appearance. */
export function findDocuments(
  article: Article,
  annotations: readonly Annotation[],
): PageSummary["documents"] {
  const found = new Map<string, { name: string; href: string | null }>();
  for (const { attribution } of annotations) {
    if (attribution?.source.kind === "document") {
      const { name } = attribution.source;
      if (name && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), { name, href: null });
    }
  }
  for (const link of article.links) {
    if (!DOCUMENT_HREF.test(link.href)) continue;
    const name = article.text.slice(link.start, link.end).trim();
    if (name) found.set(name.toLowerCase(), { name, href: link.href });
  }
  return [...found.values()];
}
