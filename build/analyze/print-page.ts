import type { Annotation, PageAnnotations } from "../../src/core/model/annotation.ts";

/** The annotated article for a person at a terminal: each claim with its chain, its records and its questions. */
export function printPage(page: PageAnnotations): string {
  const lines = [
    page.headline ?? "(no headline)",
    `${page.outlet ?? "(no outlet)"} · ${page.datePublished ?? "no date"}`,
    "",
  ];
  for (const annotation of page.annotations) {
    if (annotation.isClaim || annotation.attribution) lines.push(...printAnnotation(annotation, page), "");
  }
  const { summary } = page;
  lines.push(
    `${summary.sentences} sentences, ${summary.claims} claims, ${summary.matched} in the records, ` +
      `${summary.origins.length} independent origins, ${summary.unnamedOnly.length} rest on unnamed sources only.`,
  );
  if (summary.secondHandOutlets.length > 0) {
    lines.push(`Read second-hand: ${summary.secondHandOutlets.map((link) => link.name).join(", ")}.`);
  }
  if (summary.noComments.length > 0) {
    lines.push(`Declined to comment: ${summary.noComments.map((each) => each.who).join(", ")}.`);
  }
  if (page.legalQuestions.length > 0) {
    lines.push("Open legal questions:", ...page.legalQuestions.map((question) => `  ? ${question.short}`));
  }
  lines.push(`Records checked up to ${page.dataVersion}. Silence proves nothing.`);
  return lines.join("\n");
}

function printAnnotation(annotation: Annotation, page: PageAnnotations): string[] {
  const { attribution } = annotation;
  const lines = [annotation.quote.exact.replace(/\s+/g, " ")];
  const chain = annotation.chain.map((link) => `${link.name || "?"} [${link.kind}]`).join(" <- ");
  if (attribution) {
    const speech = attribution.stance === "asserts" ? attribution.quotation : attribution.stance;
    lines.push(`  who:   ${chain} (${speech}${attribution.carriedOver ? ", carried over" : ""})`);
  }
  for (const match of annotation.matches) {
    const status = page.records.find((record) => record.id === match.recordId)?.history.at(-1);
    lines.push(`  claim: ${match.recordId} (${status?.status ?? "?"} as of ${status?.asOf ?? "?"})`);
    if (match.changedSince) lines.push(`         changed since: ${match.changedSince.why}`);
    if (match.misattribution) lines.push(`         words stand in: ${match.misattribution.standsIn}`);
  }
  if (annotation.legalQuestions.length > 0) lines.push(`  law:   ${annotation.legalQuestions.join(", ")}`);
  return lines;
}
