import { scaffoldClaim } from "./scaffold.ts";
import { chooseStory, readRequest, writeScaffold } from "./write-scaffold.ts";

await writeScaffold(
  "npm run new:claim -- ID [--story STORY]",
  "Write what is marked TODO (src/records/README.md says how), then: npm run records",
  (args, known) => {
    const { id, story } = readRequest(args, known);
    return scaffoldClaim(id, chooseStory(story, known));
  },
);
