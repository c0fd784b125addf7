import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lint } from "../../build/records/lint.ts";
import {
  type ScaffoldFile,
  scaffoldClaim,
  scaffoldQuestion,
  scaffoldStory,
} from "../../build/records/scaffold.ts";
import { chooseStory, type Known, readRequest, ScaffoldError } from "../../build/records/write-scaffold.ts";
import { lineWith, sampleFiles, sampleValues } from "./sample-records.ts";

const { story } = sampleValues();

/** Rules that a file of the right shape cannot break. */
const OF_SHAPE = ["json", "schema", "canonical-form", "expression", "id-is-file-name", "duplicate-id"];

describe("a scaffold", () => {
  const CASES: readonly (readonly [what: string, files: readonly ScaffoldFile[]])[] = [
    ["of a claim", scaffoldClaim("bridge-reopened", story)],
    ["of a question", scaffoldQuestion("who-pays", story)],
    ["of a story", scaffoldStory("harbour-fire", "2025-06-30")],
  ];
  for (const [what, scaffold] of CASES) {
    const files = sampleFiles();
    for (const { path, text } of scaffold) files.set(path, text);
    const { faults } = lint(files);

    test(`${what} has the shape that the schema asks for`, () => {
      assert.deepEqual(
        faults.filter(({ rule }) => OF_SHAPE.includes(rule)),
        [],
      );
    });

    test(`${what} is refused until every remark is replaced, and names each line`, () => {
      const left = faults.filter(({ rule }) => rule === "placeholder");
      const remarks = scaffold.flatMap(({ path, text }) =>
        text.split("\n").flatMap((line, i) => (/TODO|todo-/.test(line) ? [`${path}:${i + 1}`] : [])),
      );
      assert.ok(remarks.length > 0);
      assert.deepEqual(
        left.map(({ file, line }) => `${file}:${line}`),
        remarks.sort(byFileAndLine),
      );
      assert.ok(left.every(({ refuses }) => refuses));
    });

    test(`${what} leaves the other records alone`, () => {
      const own = new Set(scaffold.map(({ path }) => path));
      assert.deepEqual(
        faults.filter(({ file }) => !own.has(file)),
        [],
      );
    });
  }

  test("of a claim takes the story's day, so that no status is later than the check", () => {
    const [claim] = scaffoldClaim("bridge-reopened", story);
    assert.ok(lineWith(new Map([[claim!.path, claim!.text]]), claim!.path, '"asOf": "2025-06-30"') > 0);
  });
});

function byFileAndLine(a: string, b: string): number {
  const [fileA, lineA] = a.split(":");
  const [fileB, lineB] = b.split(":");
  return fileA!.localeCompare(fileB!) || Number(lineA) - Number(lineB);
}

describe("what a scaffold is asked for", () => {
  const known: Known = { stories: [story], ids: new Set(["bridge-closed", "orr-bridge"]) };
  const two: Known = { ...known, stories: [story, { ...story, id: "harbour-fire" }] };

  test("an id alone goes into the only story", () => {
    const { id, story: asked } = readRequest(["bridge-reopened"], known);
    assert.equal(id, "bridge-reopened");
    assert.equal(chooseStory(asked, known).id, "orr-bridge");
  });

  test("a story may be named", () => {
    const { story: asked } = readRequest(["fire-out", "--story", "harbour-fire"], two);
    assert.equal(chooseStory(asked, two).id, "harbour-fire");
  });

  const WRONG: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /one id/],
    [["one", "two"], /one id/],
    [["Bridge_Closed"], /small letters/],
    [["../bridge"], /small letters/],
    [["bridge-closed"], /taken/],
    [["fire-out"], /which story.*orr-bridge, harbour-fire/],
    [["fire-out", "--story", "flood"], /no story is called "flood"/i],
    [["fire-out", "--stroy", "flood"], /--stroy/],
  ];
  for (const [args, message] of WRONG)
    test(`"${args.join(" ")}" is refused in words`, () => {
      assert.throws(
        () => chooseStory(readRequest(args, two).story, two),
        (error) => error instanceof ScaffoldError && message.test(error.message),
      );
    });
});
