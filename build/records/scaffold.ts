import type { FrameData } from "../../src/core/matching/frame.ts";
import type { ClaimRecord } from "../../src/core/model/claim-record.ts";
import { canonicalText } from "./canonical.ts";
import type { QuestionFile, Story } from "./collection.ts";
import { RECORDS_ROOT } from "./record-files.ts";
import { TO_WRITE } from "./rules/placeholder.ts";

/** A file to be written: its path from the project's root and its text. */
export interface ScaffoldFile {
  readonly path: string;
  readonly text: string;
}

const todo = (remark: string) => `${TO_WRITE}: ${remark}`;
const folderOf = (story: string) => `${RECORDS_ROOT}/stories/${story}`;

/** A claim with every field and a remark on each, and its frame. */
export function scaffoldClaim(id: string, story: Story): ScaffoldFile[] {
  const topics = story.topics.map((topic) => topic.id);
  const claim: ClaimRecord = {
    id,
    statement: todo("one proposition in one sentence, with its date and who says it"),
    kind: "event",
    topic: topics[0] ?? "",
    dateOfEvent: null,
    speakers: [],
    entities: [],
    confidence: "unverified",
    history: [
      {
        status: "reported",
        asOf: story.checkedUpTo,
        why: todo("on which evidence the status rests, in a clause or two"),
      },
    ],
    sources: [
      {
        ref: "todo-ref",
        publisher: todo("the name of the publisher"),
        publisherId: null,
        description: todo("which document this is, in a few words"),
        url: "",
        date: null,
        type: "news-report",
        seenAs: "original",
        says: todo("what it says of the claim, in your own words"),
        reliesOn: null,
      },
    ],
    contradictions: [],
    legalQuestions: [],
    wordings: {
      en: [
        "the whole claim as a report states it",
        "the same in the passive voice",
        "as a noun phrase carries it (the closure of ...)",
        "as the headline of a report",
        "as reported speech (officials said that ...)",
      ].map(todo),
      es: [
        "como la escribe la prensa en español",
        "lo mismo con otras palabras",
        "como el titular de una noticia",
      ].map(todo),
    },
    nearMisses: [
      "the same with another number or date",
      "the same with another group, place or speaker",
      "the negation",
      "a plan, a threat or a question",
    ].map((remark) => ({ sentence: todo(remark), why: null })),
    quotation: null,
    note: null,
  };
  const frame: FrameData = {
    claim: id,
    readings: [
      {
        who: `'${todo("a concept of the lexicon or the registry")}'`,
        action: `'${todo("the concept of what is done")}'`,
      },
    ],
  };
  return [
    { path: `${folderOf(story.id)}/claims/${id}.json`, text: canonicalText("claim", claim) },
    { path: `${folderOf(story.id)}/frames/${id}.json`, text: canonicalText("frame", frame) },
  ];
}

/** A legal question with every field and a remark on each. */
export function scaffoldQuestion(id: string, story: Story): ScaffoldFile[] {
  const position = (holder: string): QuestionFile["positions"][number] => ({
    holder: todo(holder),
    stance: todo("yes, no, or what else in a few words"),
    argument: todo("the argument in one sentence"),
    sourceUrl: null,
    sourceRef: null,
    date: null,
    seen: "second-hand",
  });
  const question: QuestionFile = {
    id,
    short: todo("the question in a few words"),
    question: todo("the question in one sentence"),
    whyItMatters: todo("what depends on the answer"),
    authorities: ["todo-authority"],
    positions: [position("who says one thing"), position("who says another")],
    history: [
      { state: "open", asOf: story.checkedUpTo, why: todo("why it is open, who has been asked so far") },
    ],
    wouldSettle: todo("what would settle it"),
    relatedClaims: [],
  };
  return [{ path: `${folderOf(story.id)}/questions/${id}.json`, text: canonicalText("question", question) }];
}

/** A story without records. `today` is YYYY-MM-DD. */
export function scaffoldStory(id: string, today: string): ScaffoldFile[] {
  const story: Story = {
    id,
    title: todo("the story's title"),
    about: todo("what belongs to it, in one sentence"),
    checkedUpTo: today,
    topics: [{ id: "general", name: todo("one topic; add the others") }],
  };
  return [
    { path: `${folderOf(id)}/story.json`, text: canonicalText("story", story) },
    { path: `${folderOf(id)}/triggers.json`, text: "{}\n" },
  ];
}
