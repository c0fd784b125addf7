import type { Story } from "./collection.ts";
import { scaffoldClaim } from "./scaffold.ts";
import { chooseStory, readRequest, writeScaffold } from "./write-scaffold.ts";

/** What the remarks cannot say where they stand: the words that a field may take. */
const next = ({ topics }: Story): string => `
Write what is marked TODO, then: npm run records
  topic       ${topics.map(({ id }) => id).join(", ")}
  kind, confidence, status   the lists in src/records/README.md
  speakers, entities         ids in src/records/sources.json; who is missing is added there
  frame                      ids in src/records/lexicon and sources.json, or words in 'quotes'
What it matches and what not: npm run eval -- records --record=ID`;

let story: Story | undefined;
await writeScaffold(
  "npm run new:claim -- ID [--story STORY]",
  () => (story ? next(story) : ""),
  (args, known) => {
    const request = readRequest(args, known);
    story = chooseStory(request.story, known);
    return scaffoldClaim(request.id, story);
  },
);
