import type { PageAnnotations } from "../model/annotation.ts";
import { csvRow } from "./csv-row.ts";
import { textFragment } from "./text-fragment.ts";

const HEADER = [
  "sentence",
  "claim",
  "source",
  "source kind",
  "via",
  "chain",
  "record",
  "status",
  "as of",
  "reviews in feeds",
  "link",
];

/** One row a sentence that is a claim, attributed or reviewed in a feed, after RFC 4180 (CRLF, doubled quotation marks). */
export function toCsv(page: PageAnnotations): string {
  const rows = page.annotations
    .filter((annotation) => annotation.isClaim || annotation.attribution || annotation.feedMatches.length > 0)
    .map((annotation) => {
      const { attribution, chain, matches, feedMatches, quote } = annotation;
      const records = matches.flatMap((match) =>
        page.records.filter((record) => record.id === match.recordId),
      );
      const statuses = records.map((record) => record.history.at(-1));
      return [
        quote.exact.replace(/\s+/g, " "),
        annotation.isClaim ? "yes" : "no",
        attribution?.source.name ?? "",
        attribution?.source.kind ?? "",
        attribution?.via?.name ?? "",
        chain.map((link) => link.name).join(" <- "),
        records.map((record) => record.id).join(" "),
        statuses.map((status) => status?.status ?? "").join(" "),
        statuses.map((status) => status?.asOf ?? "").join(" "),
        feedMatches
          .map(({ review }) => [review.publisher, review.rating, review.url].filter(Boolean).join(": "))
          .join(" | "),
        textFragment(page.url, quote.exact),
      ];
    });
  return [HEADER, ...rows].map(csvRow).join("");
}
