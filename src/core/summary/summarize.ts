import type { Annotation, PageSummary } from "../model/annotation.ts";
import type { ChainLink } from "../model/attribution.ts";
import { findOrigins } from "./origins.ts";

/** What the page as a whole rests on. */
export function summarize(
  annotations: readonly Annotation[],
  documents: PageSummary["documents"],
): PageSummary {
  const attributed = annotations.filter(
    ({ attribution }) => attribution && attribution.stance !== "no-comment",
  );
  return {
    sentences: annotations.length,
    claims: annotations.filter((each) => each.isClaim).length,
    attributed: attributed.length,
    matched: annotations.filter((each) => each.matches.length > 0).length,
    origins: findOrigins(annotations),
    unnamedOnly: attributed
      .filter(({ attribution }) => isUnnamed(attribution?.source.kind))
      .map((each) => each.id),
    secondHandOutlets: secondHandOutlets(attributed),
    denials: annotations.filter(({ attribution }) => attribution?.stance === "denies").map((each) => each.id),
    noComments: annotations.flatMap(({ id, attribution }) =>
      attribution?.stance === "no-comment" ? [{ who: attribution.source.name, annotationId: id }] : [],
    ),
    documents,
  };
}

function isUnnamed(kind: string | undefined): boolean {
  return kind === "anonymous" || kind === "none";
}

/** Outlets other than the page's own in any chain, by first appearance. */
function secondHandOutlets(annotations: readonly Annotation[]): ChainLink[] {
  const found = new Map<string, ChainLink>();
  for (const { chain } of annotations) {
    for (const link of chain.slice(1)) {
      if (link.kind === "outlet" && !found.has(link.id ?? link.name)) found.set(link.id ?? link.name, link);
    }
  }
  return [...found.values()];
}
