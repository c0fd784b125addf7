import type { Annotation, PageAnnotations } from "../src/core/model/annotation.ts";
import type { ClaimRecord } from "../src/core/model/claim-record.ts";

const SENTENCE = "Two officials told the Courier that the bridge had been closed.";

/** A record about an invented bridge. */
export function sampleRecord(change: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: "bridge-closed",
    statement: "The Orr Street bridge was closed on 4 March 2025.",
    kind: "event",
    topic: "bridge",
    dateOfEvent: "2025-03-04",
    speakers: [],
    entities: [],
    confidence: "single-source",
    history: [{ status: "reported", asOf: "2026-06-22", why: "One report, unnamed officials." }],
    sources: [
      {
        ref: "courier-bridge",
        publisher: "The Courier",
        publisherId: null,
        description: "Report on the closure",
        url: "https://courier.example/bridge",
        date: "2025-03-04",
        type: "news-report",
        seenAs: "original",
        says: "The bridge was closed.",
        reliesOn: null,
      },
    ],
    contradictions: [],
    legalQuestions: [],
    wordings: { en: [], es: [] },
    nearMisses: [],
    quotation: null,
    note: null,
    ...change,
  };
}

/** A page of one sentence that is attributed through another outlet and matched by one record. */
export function samplePage({
  sentence = SENTENCE,
  ...change
}: Partial<PageAnnotations> & { sentence?: string } = {}): PageAnnotations {
  const chain = [
    { name: "Harbour Ledger", kind: "outlet", id: null },
    { name: "The Courier", kind: "outlet", id: null },
    { name: "two officials", kind: "anonymous", id: null },
  ] as const;
  const annotation: Annotation = {
    id: "s0",
    position: { type: "TextPositionSelector", start: 0, end: sentence.length },
    quote: { type: "TextQuoteSelector", exact: sentence, prefix: "", suffix: "" },
    blockKind: "paragraph",
    isClaim: true,
    checkWorthiness: 0.9,
    attribution: {
      source: {
        kind: "anonymous",
        name: "two officials",
        text: "Two officials",
        id: null,
        span: { start: 0, end: 13 },
      },
      cue: [{ start: 14, end: 18 }],
      content: [{ start: 31, end: sentence.length - 1 }],
      via: { kind: "outlet", name: "The Courier", text: "the Courier", id: null, span: null },
      quotation: "indirect",
      stance: "asserts",
      carriedOver: false,
      chain,
    },
    chain,
    matches: [
      { recordId: "bridge-closed", score: 0.9, evidence: [], changedSince: null, misattribution: null },
    ],
    possibleMatches: [],
    feedMatches: [],
    pageReviews: [],
    legalQuestions: [],
  };
  return {
    url: "https://news.example/a",
    lang: "en",
    outlet: "Harbour Ledger",
    headline: "Bridge closed",
    datePublished: "2025-03-05",
    dataVersion: "2026-06-22",
    annotations: [annotation],
    summary: {
      sentences: 1,
      claims: 1,
      attributed: 1,
      matched: 1,
      origins: [{ link: chain[2], annotationIds: ["s0"], secondHand: true }],
      unnamedOnly: ["s0"],
      secondHandOutlets: [chain[1]],
      denials: [],
      noComments: [],
      documents: [],
    },
    records: [sampleRecord()],
    pageReviews: [],
    legalQuestions: [],
    ...change,
  };
}
