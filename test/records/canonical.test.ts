import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { canonicalFile, canonicalText } from "../../build/records/canonical.ts";
import { parseJsonWithLines } from "../../build/records/json-with-lines.ts";
import { fileKind, readRecordFiles } from "../../build/records/record-files.ts";
import { PATHS, sampleFiles, sampleValues } from "./sample-records.ts";

describe("the canonical form", () => {
  test("of every file that ships is the file, byte for byte", async () => {
    const files = [...(await readRecordFiles())].map(([path, text]) => ({
      path,
      text,
      canonical: canonicalFile(path, text),
    }));
    const withForm = files.filter(({ canonical }) => canonical !== null);
    assert.ok(withForm.length > 100, `only ${withForm.length} files were read`);
    assert.deepEqual(
      withForm.filter(({ text, canonical }) => text !== canonical).map(({ path }) => path),
      [],
    );
  });

  test("puts keys into the order of the schema, at every depth", () => {
    const { closed } = sampleValues();
    const shuffled = reversed(closed);
    assert.notEqual(JSON.stringify(shuffled), JSON.stringify(closed));
    assert.equal(canonicalText("claim", shuffled), sampleFiles().get(PATHS.closed));
  });

  test("keeps what the schema does not know, at the end", () => {
    const text = canonicalText("story", { verdict: true, id: "orr-bridge" });
    assert.equal(text, '{\n  "id": "orr-bridge",\n  "verdict": true\n}\n');
  });

  test("loses nothing and changes nothing the second time, whatever the strings", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 4 }), (strings) => {
        const value = { ...sampleValues().closed, contradictions: strings };
        const once = canonicalText("claim", value);
        const read = parseJsonWithLines(once).value;
        assert.deepEqual(read, value);
        assert.equal(canonicalText("claim", read), once);
      }),
      { numRuns: 60 },
    );
  });

  test("is left to the hand that wrote it for frames and the lexicon", () => {
    assert.equal(fileKind(PATHS.closedFrame), "frame");
    assert.equal(canonicalFile(PATHS.closedFrame, "{}"), null);
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
