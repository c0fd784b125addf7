import type { Annotation, PageAnnotations } from "../model/annotation.ts";
import { textFragment } from "./text-fragment.ts";

/** The findings as Markdown: one section a sentence that is matched, reviewed in a feed or attributed, each with a link back to the page. */
export function toMarkdown(page: PageAnnotations): string {
  const lines = [
    `# ${escapeMarkdown(page.headline ?? page.url)}`,
    "",
    [page.outlet, page.datePublished, page.url && `<${page.url}>`].filter(Boolean).join(" · "),
    "",
    `Records checked up to ${page.dataVersion}. A sentence without a record is neither confirmed nor denied.`,
    "",
  ];
  for (const annotation of page.annotations) {
    if (annotation.matches.length + annotation.feedMatches.length > 0 || annotation.attribution)
      lines.push(...section(annotation, page), "");
  }
  if (page.legalQuestions.length > 0) {
    lines.push("## Open legal questions", "");
    for (const question of page.legalQuestions) {
      const now = question.history.at(-1);
      lines.push(
        `- ${escapeMarkdown(question.question)} (${now ? `${now.state}, as of ${now.asOf}` : "state not recorded"})`,
      );
    }
    lines.push("");
  }
  return lines.join("\n");
}

function section(annotation: Annotation, page: PageAnnotations): string[] {
  const link = textFragment(page.url, annotation.quote.exact);
  const lines = [`> ${linked(annotation.quote.exact.replace(/\s+/g, " "), link)}`, ""];
  if (annotation.attribution) {
    lines.push(
      `- Who: ${annotation.chain.map((hand) => `${escapeMarkdown(hand.name)} (${hand.kind})`).join(" ← ")}`,
    );
  }
  for (const match of annotation.matches) {
    const record = page.records.find((each) => each.id === match.recordId);
    const now = record?.history.at(-1);
    if (!record || !now) continue;
    lines.push(`- Record \`${record.id}\`: ${escapeMarkdown(record.statement)}`);
    lines.push(`  - ${now.status} as of ${now.asOf}: ${escapeMarkdown(now.why)}`);
    if (match.misattribution)
      lines.push(`  - The words stand in: ${escapeMarkdown(match.misattribution.standsIn)}`);
    for (const source of record.sources) {
      lines.push(
        `  - ${linked(source.publisher, source.url)}${source.date ? `, ${source.date}` : ""}: ${escapeMarkdown(source.says)}`,
      );
    }
  }
  for (const { review, feed } of annotation.feedMatches) {
    const rating = review.rating === null ? "" : ` “${escapeMarkdown(review.rating)}”`;
    const read = linked(review.title ?? review.url, review.url);
    lines.push(
      `- Reviewed by ${escapeMarkdown(review.publisher)} (feed ${escapeMarkdown(feed)}):${rating} ${read}`,
      `  - Of the claim: ${escapeMarkdown(review.claim)}`,
    );
  }
  return lines;
}

/** A link where the address is one of the web; the words alone where it is not. */
function linked(words: string, url: string): string {
  const address = url.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return /^https?:\/\//i.test(url) ? `[${escapeMarkdown(words)}](${address})` : escapeMarkdown(words);
}

/** Page text is not ours: signs that mean something in Markdown are escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, "\\$&");
}
