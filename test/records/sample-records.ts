import { canonicalText } from "../../build/records/canonical.ts";
import { fileKind, type RecordFiles } from "../../build/records/record-files.ts";

const STORY = "src/records/stories/orr-bridge";

export const PATHS = {
  sources: "src/records/sources.json",
  authorities: "src/records/authorities.json",
  lexicon: "src/records/lexicon/bridge.json",
  story: `${STORY}/story.json`,
  closed: `${STORY}/claims/bridge-closed.json`,
  mayor: `${STORY}/claims/mayor-safe-words.json`,
  question: `${STORY}/questions/who-may-close.json`,
  closedFrame: `${STORY}/frames/bridge-closed.json`,
  triggers: `${STORY}/triggers.json`,
} as const;

export type SampleFile = keyof typeof PATHS;

/** Values of the files of an invented story; fresh each time, to be changed at will. */
// biome-ignore lint/suspicious/noExplicitAny: faults are seeded by breaking the values' own types.
export type SampleValues = Record<SampleFile, any>;

/** A small story in which nothing is wrong. */
export function sampleValues(): SampleValues {
  return {
    sources: [
      registered("orr-council", "Orr Council", "agency"),
      registered("mayor-lind", "Ada Lind", "person"),
    ],
    authorities: [
      authority("usc-33-494", "33 U.S.C. 494"),
      authority("un-charter-51", "UN Charter, art. 51"),
      authority("ker-v-illinois", "Ker v. Illinois, 119 U.S. 436 (1886)"),
    ],
    lexicon: {
      bridge: { kind: "unit", en: ["bridge*", "Orr Street"], es: ["puente*"] },
      close: { en: ["closed", "clos*", "shut"], es: ["cerr*"] },
    },
    story: {
      id: "orr-bridge",
      title: "The Orr Street bridge",
      about: "Its closure and who may order it.",
      checkedUpTo: "2025-06-30",
      topics: [{ id: "closure", name: "The closure" }],
    },
    closed: claim("bridge-closed", {
      statement: "The Orr Street bridge was closed to traffic on 4 March 2025.",
      legalQuestions: ["who-may-close"],
      wordings: wordings("bridge"),
    }),
    mayor: claim("mayor-safe-words", {
      statement: "Mayor Ada Lind said on 5 March 2025 that the bridge would outlive her.",
      kind: "quotation",
      dateOfEvent: "2025-03-05",
      speakers: ["mayor-lind"],
      wordings: wordings("mayor"),
      quotation: {
        words: "that bridge will outlive me and my successor",
        speakerId: "mayor-lind",
        speaker: "Ada Lind",
        venue: "council meeting",
        date: "2025-03-05",
        standsIn: "minutes of the council of 5 March 2025",
        misattributed: [
          { wording: "The engineer said the bridge would outlive him.", creditedTo: "the engineer" },
        ],
      },
    }),
    question: {
      id: "who-may-close",
      short: "Who may close it?",
      question: "May the council close a bridge on a federal road?",
      whyItMatters: "The road belongs to somebody else.",
      authorities: ["usc-33-494", "un-charter-51"],
      positions: [position("Council", "yes"), position("State", "no")],
      history: [{ state: "open", asOf: "2025-06-30", why: "No court has been asked so far." }],
      wouldSettle: "A ruling.",
      relatedClaims: ["bridge-closed"],
    },
    closedFrame: {
      claim: "bridge-closed",
      readings: [{ what: "bridge", action: "close" }],
      agree: { date: "@2025-03-04" },
      unless: { "another bridge": "'rail bridge'" },
      yieldsTo: ["mayor-safe-words"],
    },
    triggers: { "who-may-close": ["close & 'federal'"] },
  };
}

/** The files as the linter reads them, each in canonical form. */
export function sampleFiles(values: SampleValues = sampleValues()): Map<string, string> {
  return new Map(
    (Object.keys(PATHS) as SampleFile[]).map((name) => [
      PATHS[name],
      canonicalText(fileKind(PATHS[name])!, values[name]),
    ]),
  );
}

/** The line, from 1, that holds the words; the last of them if there are several. */
export function lineWith(files: RecordFiles, path: string, words: string): number {
  return (
    files
      .get(path)!
      .split("\n")
      .findLastIndex((line) => line.includes(words)) + 1
  );
}

function registered(id: string, name: string, kind: string) {
  return { id, name, kind, aliases: [`${name} of Orr`], domains: [], role: "", note: "" };
}

function authority(id: string, citation: string) {
  return { id, citation, name: `Rule of ${id}`, url: null, says: "It says so.", checked: "text-read" };
}

function position(holder: string, stance: string) {
  const sourceUrl = "https://courier.example/positions";
  return {
    holder,
    stance,
    argument: "As it says.",
    sourceUrl,
    sourceRef: null,
    date: "2025-03-07",
    seen: "first-hand",
  };
}

function wordings(about: string) {
  return {
    en: ["first", "second", "third", "fourth", "fifth"].map(
      (nth) => `The ${nth} English sentence on the ${about}.`,
    ),
    es: ["primera", "segunda", "tercera"].map((nth) => `La ${nth} frase en español sobre ${about}.`),
  };
}

function claim(id: string, change: object) {
  return {
    id,
    statement: "",
    kind: "event",
    topic: "closure",
    dateOfEvent: "2025-03-04",
    speakers: [],
    entities: ["orr-council"],
    confidence: "single-source",
    history: [
      { status: "reported", asOf: "2025-03-05", why: "One report by unnamed officials." },
      { status: "documented", asOf: "2025-04-01", why: "The council published its order." },
    ],
    sources: [
      {
        ref: "courier0305",
        publisher: "The Courier",
        publisherId: null,
        description: "Report on the bridge",
        url: "https://courier.example/bridge",
        date: "2025-03-05",
        type: "news-report",
        seenAs: "original",
        says: "It says so.",
        reliesOn: null,
      },
    ],
    contradictions: [],
    legalQuestions: [],
    wordings: { en: [], es: [] },
    nearMisses: ["one", "two", "three", "four"].map((nth) => ({
      sentence: `Near miss number ${nth} of ${id}.`,
      why: null,
    })),
    quotation: null,
    note: null,
    ...change,
  };
}
