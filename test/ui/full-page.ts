import type { Annotation, ClaimMatch, PageAnnotations } from "../../src/core/model/annotation.ts";
import type { Article } from "../../src/core/model/article.ts";
import type { ChainLink, SourceKind, Stance } from "../../src/core/model/attribution.ts";
import type { ClaimRecord, RecordSource } from "../../src/core/model/claim-record.ts";
import type { LegalQuestion } from "../../src/core/model/legal-question.ts";
import { samplePage, sampleRecord } from "../sample-page.ts";

/** A page of ours on which everything occurs that a screen can show. */

const base = samplePage().annotations[0]!;
const outlet: ChainLink = { name: "Harbour Ledger", kind: "outlet", id: null };

interface Said {
  readonly text: string;
  readonly who?: string;
  readonly kind?: SourceKind;
  readonly via?: string;
  readonly stance?: Stance;
  readonly matches?: readonly ClaimMatch[];
  readonly possibleMatches?: readonly ClaimMatch[];
  readonly legalQuestions?: readonly string[];
  readonly feedMatches?: Annotation["feedMatches"];
  readonly pageReviews?: readonly number[];
  readonly quotation?: "direct" | "mixed" | "indirect";
}

const match = (recordId: string, change: Partial<ClaimMatch> = {}): ClaimMatch => ({
  recordId,
  score: 0.9,
  evidence: [{ role: "what", said: "bridge", record: "closed-thing" }],
  changedSince: null,
  misattribution: null,
  ...change,
});

const SAID: readonly Said[] = [
  { text: "Bridge closed at night" },
  {
    text: "Two officials told the Courier that the bridge had been closed.",
    who: "two officials of the harbour commission",
    kind: "anonymous",
    via: "The Courier",
    matches: [
      match("bridge-closed", {
        changedSince: {
          from: "reported",
          to: "superseded",
          asOf: "2026-05-02",
          why: "The commission published its minutes.",
        },
      }),
      match("second-record"),
    ],
  },
  {
    text: "“It is a danger to navigation,” the notice says, in the mayor’s words.",
    who: "Notice 14",
    kind: "document",
    quotation: "mixed",
    pageReviews: [0],
    feedMatches: [
      {
        feed: "Harbour checks",
        review: {
          url: "https://checks.example/bridge",
          claim: "The bridge is a danger to navigation.",
          title: "Is the bridge a danger to navigation?",
          publisher: "Harbour Checks",
          rating: "Partly so",
          claimant: "Notice 14",
          claimDate: null,
          reviewDate: "2025-03-04T00:00:00Z",
          lang: "en",
        },
        evidence: [],
      },
    ],
    matches: [
      match("bridge-words", {
        misattribution: { creditedTo: "the mayor", standsIn: "Notice 14, section 2" },
      }),
    ],
    legalQuestions: ["may-close"],
  },
  {
    text: "The commission declined to comment.",
    who: "Harbour commission",
    kind: "organisation",
    stance: "no-comment",
  },
  {
    text: "Jana Holm denied that the bridge was closed.",
    who: "Jana Holm",
    kind: "named-person",
    stance: "denies",
  },
  {
    text: "“Nobody was told,” said Jana Holm.",
    who: "Jana Holm",
    kind: "named-person",
    quotation: "direct",
    possibleMatches: [match("second-record")],
  },
  { text: "Reportedly the ferries ran late.", kind: "none", who: "" },
  { text: "The Evening Post reported a queue.", who: "The Evening Post", kind: "outlet" },
  { text: "Traffic was counted at 4,200 cars." },
];

const text = SAID.map((said) => said.text).join("\n");

function annotationOf(said: Said, index: number): Annotation {
  const start = SAID.slice(0, index).reduce((sum, each) => sum + each.text.length + 1, 0);
  const chain: ChainLink[] = [outlet];
  if (said.via) chain.push({ name: said.via, kind: "outlet", id: null });
  if (said.kind) chain.push({ name: said.who ?? "", kind: said.kind, id: null });
  return {
    ...base,
    id: `s${index}`,
    position: { type: "TextPositionSelector", start, end: start + said.text.length },
    quote: { type: "TextQuoteSelector", exact: said.text, prefix: "", suffix: "" },
    blockKind: index === 0 ? "headline" : "paragraph",
    isClaim: index > 0,
    attribution: said.kind
      ? {
          ...base.attribution!,
          source: { kind: said.kind, name: said.who ?? "", text: said.who ?? "", id: null, span: null },
          via: said.via ? { kind: "outlet", name: said.via, text: said.via, id: null, span: null } : null,
          quotation: said.quotation ?? "indirect",
          stance: said.stance ?? "asserts",
          carriedOver: index === 5,
          chain,
        }
      : null,
    chain,
    matches: said.matches ?? [],
    possibleMatches: said.possibleMatches ?? [],
    legalQuestions: said.legalQuestions ?? [],
    feedMatches: said.feedMatches ?? [],
    pageReviews: said.pageReviews ?? [],
  };
}

const annotations = SAID.map(annotationOf);
const source = sampleRecord().sources[0]!;
const sources: readonly RecordSource[] = [
  source,
  {
    ...source,
    ref: "post",
    publisher: "The Evening Post",
    url: "https://post.example/b",
    reliesOn: "courier-bridge",
    seenAs: "republication",
  },
  {
    ...source,
    ref: "far",
    publisher: "Far Wire",
    url: "https://far.example/b",
    reliesOn: "a harbour master’s log",
    seenAs: "aggregator",
  },
  {
    ...source,
    ref: "notice",
    publisher: "Port Ellis council",
    url: "https://council.example/14.pdf",
    type: "primary-document",
  },
  {
    ...source,
    ref: "law",
    publisher: "Port statutes",
    url: "https://law.example/3",
    type: "legislation",
    date: "1998",
  },
  {
    ...source,
    ref: "court",
    publisher: "District court",
    url: "https://court.example/9",
    type: "court-filing",
    date: "2025-04",
  },
  {
    ...source,
    ref: "said",
    publisher: "Mayor’s office",
    url: "https://mayor.example/1",
    type: "official-statement",
    date: null,
  },
  {
    ...source,
    ref: "study",
    publisher: "School of Bridges",
    url: "https://school.example/2",
    type: "expert-analysis",
  },
  {
    ...source,
    ref: "counts",
    publisher: "Traffic counts",
    url: "https://counts.example/3",
    type: "data-set",
  },
];

const records: readonly ClaimRecord[] = [
  sampleRecord({
    history: [
      { status: "reported", asOf: "2025-03-05", why: "One report." },
      { status: "superseded", asOf: "2026-05-02", why: "The commission published its minutes." },
    ],
    sources,
    contradictions: ["The traffic counts show cars on that night."],
    note: "The time of day is given differently.",
    legalQuestions: ["may-close"],
  }),
  sampleRecord({
    id: "bridge-words",
    statement: "Notice 14 calls the bridge a danger to navigation.",
    confidence: "verified-primary",
    history: [{ status: "documented", asOf: "2026-06-22", why: "The notice was read." }],
    quotation: {
      words: "a danger to navigation",
      speakerId: null,
      speaker: "Port Ellis council",
      venue: "Notice 14",
      date: "2025-03-01",
      standsIn: "Notice 14, section 2",
      misattributed: [],
    },
  }),
  sampleRecord({
    id: "second-record",
    statement: "The ferries ran without a break.",
    confidence: "unverified",
    history: [{ status: "contradicted", asOf: "2026-06-22", why: "The logs differ." }],
  }),
];

const questions: readonly LegalQuestion[] = [
  {
    id: "may-close",
    short: "May a commission close a bridge?",
    question: "May a harbour commission close a public bridge without the council?",
    whyItMatters: "Who decides also pays.",
    authorities: [
      {
        citation: "Port statutes, section 3",
        name: "Closing of ways",
        url: "https://law.example/3",
        says: "Ways are closed by the council.",
        checked: "text read",
      },
    ],
    positions: [
      {
        holder: "Harbour commission",
        stance: "yes",
        argument: "Danger allows it.",
        sourceUrl: "https://commission.example/yes",
        sourceRef: null,
        date: "2025-03-06",
        seen: "first-hand",
      },
      {
        holder: "Jana Holm",
        stance: "no",
        argument: "Only the council can.",
        sourceUrl: "https://holm.example/no",
        sourceRef: null,
        date: "2025-03",
        seen: "second-hand",
      },
    ],
    history: [{ state: "litigated", asOf: "2026-06-22", why: "A suit is pending." }],
    wouldSettle: "A judgment of the district court.",
    relatedClaims: ["bridge-closed"],
  },
];

export const fullArticle: Article = {
  text,
  blocks: annotations.map(({ position: { start, end }, blockKind }) => ({ kind: blockKind, start, end })),
  links: [],
  url: "https://news.example/a",
  lang: "en",
  outlet: "Harbour Ledger",
  headline: "Bridge closed at night",
  byline: null,
  datePublished: "2025-03-05",
  claimReviews: [],
};

export const fullPage: PageAnnotations = {
  ...samplePage(),
  headline: "Bridge closed at night",
  annotations,
  summary: {
    sentences: 9,
    claims: 8,
    attributed: 5,
    matched: 2,
    origins: annotations.slice(1, 8).map(({ chain, id }, index) => ({
      link: chain.at(-1)!,
      annotationIds: [id, ...Array<string>(index)],
      secondHand: chain.length > 2,
    })),
    unnamedOnly: ["s1", "s6"],
    secondHandOutlets: [{ name: "The Courier", kind: "outlet", id: null }],
    denials: ["s4"],
    noComments: [{ who: "Harbour commission", annotationId: "s3" }],
    documents: [
      { name: "Notice 14", href: "https://council.example/14.pdf" },
      { name: "Minutes", href: null },
    ],
  },
  records,
  pageReviews: [
    {
      url: "https://news.example/a",
      claim: "The mayor called the bridge a danger to navigation.",
      title: null,
      publisher: "Harbour Ledger",
      rating: "Wrongly credited",
      claimant: null,
      claimDate: null,
      reviewDate: "spring 2025",
      lang: null,
    },
  ],
  legalQuestions: questions,
};
