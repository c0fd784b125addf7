import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { type Collection, collect } from "../../build/records/collection.ts";
import { readRecordFiles } from "../../build/records/record-files.ts";

const FACTS = "../shared/facts";
const skip = existsSync(FACTS) ? false : `${FACTS} is not here: the facts are not part of the project`;

const idsIn = (name: string): string[] =>
  (JSON.parse(readFileSync(`${FACTS}/${name}.json`, "utf8")) as { id: string }[]).map(({ id }) => id);

describe("the facts behind the records", { skip }, () => {
  let collection: Collection;
  before(async () => {
    ({ collection } = collect(await readRecordFiles()));
  });
  const CARRIED = [
    ["claims", "claims"],
    ["claims_extra", "claims"],
    ["legal", "questions"],
    ["sources", "sources"],
  ] as const;
  for (const [file, kind] of CARRIED) {
    test(`every id of ${file}.json is among the ${kind}`, () => {
      const known = new Set(collection[kind].map(({ value }) => value.id));
      assert.deepEqual(
        idsIn(file).filter((id) => !known.has(id)),
        [],
      );
    });
  }
});
