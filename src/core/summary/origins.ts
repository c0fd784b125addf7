import type { Annotation, Origin } from "../model/annotation.ts";

/**
 * Independent origins of the page's attributed sentences: sentences that rest on the same person, document, outlet or
 * unnamed source behind the same outlet are one origin. In order of first appearance.
 */
export function findOrigins(annotations: readonly Annotation[]): Origin[] {
  const origins = new Map<string, { link: Origin["link"]; annotationIds: string[]; secondHand: boolean }>();
  for (const { id, attribution, chain } of annotations) {
    if (!attribution || attribution.stance === "no-comment") continue;
    const link = chain.at(-1);
    if (!link) continue;
    // Unnamed people cannot be told apart: what they told one outlet counts once.
    const before = chain.at(-2);
    const unnamed = link.kind === "anonymous" || link.kind === "none";
    const key = unnamed
      ? `unnamed behind ${before?.id ?? before?.name ?? ""}`
      : (link.id ?? link.name.toLowerCase());
    const known = origins.get(key);
    if (known) known.annotationIds.push(id);
    else origins.set(key, { link, annotationIds: [id], secondHand: chain.length > 2 });
  }
  return [...origins.values()];
}
