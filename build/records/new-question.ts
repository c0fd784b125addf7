import { scaffoldQuestion } from "./scaffold.ts";
import { chooseStory, readRequest, writeScaffold } from "./write-scaffold.ts";

await writeScaffold(
  "npm run new:question -- ID [--story STORY]",
  "Write what is marked TODO, and what raises it into triggers.json (src/records/README.md says how), then: npm run records",
  (args, known) => {
    const { id, story } = readRequest(args, known);
    return scaffoldQuestion(id, chooseStory(story, known));
  },
);
