import { scaffoldStory } from "./scaffold.ts";
import { readRequest, writeScaffold } from "./write-scaffold.ts";

await writeScaffold(
  "npm run new:story -- ID",
  "Write what is marked TODO in story.json, then: npm run new:claim -- ID --story STORY",
  (args, known) => scaffoldStory(readRequest(args, known).id, new Date().toISOString().slice(0, 10)),
);
