import type { ClaimRecord } from "../model/claim-record.ts";
import { csvRow } from "./csv-row.ts";

const HEADER = [
  "id",
  "statement",
  "kind",
  "topic",
  "date of event",
  "status",
  "as of",
  "why",
  "earlier statuses",
  "confidence",
  "speakers",
  "entities",
  "quoted words",
  "stands in",
  "sources",
  "addresses",
  "contradictions",
  "legal questions",
  "note",
];

/** One row a record, after RFC 4180. Lists stand in one cell, separated by " | ". */
export function recordsToCsv(records: readonly ClaimRecord[]): string {
  return [HEADER, ...records.map(cellsOf)].map(csvRow).join("");
}

function cellsOf(record: ClaimRecord): string[] {
  const now = record.history.at(-1);
  const list = (items: readonly string[]) => items.join(" | ");
  return [
    record.id,
    record.statement,
    record.kind,
    record.topic,
    record.dateOfEvent ?? "",
    now?.status ?? "",
    now?.asOf ?? "",
    now?.why ?? "",
    list(record.history.slice(0, -1).map(({ status, asOf, why }) => `${status} as of ${asOf}: ${why}`)),
    record.confidence,
    list(record.speakers),
    list(record.entities),
    record.quotation?.words ?? "",
    record.quotation?.standsIn ?? "",
    list(
      record.sources.map(
        ({ publisher, description, date }) => `${publisher}: ${description}${date ? ` (${date})` : ""}`,
      ),
    ),
    list(record.sources.map(({ url }) => url).filter((url) => url !== "")),
    list(record.contradictions),
    list(record.legalQuestions),
    record.note ?? "",
  ];
}
