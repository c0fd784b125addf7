import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  jsonFromBytes,
  jsonToBytes,
  openContainer,
  packContainer,
} from "../../../src/core/knowledge/container.ts";
import { openKnowledge } from "../../../src/core/knowledge/open-knowledge.ts";
import type { RegisteredSource } from "../../../src/core/model/source-registry.ts";
import { sampleRecord } from "../../sample-page.ts";

const COURIER: RegisteredSource = {
  id: "courier",
  name: "El Correo – Édition",
  kind: "newspaper",
  aliases: [],
  domains: [],
  role: "",
  note: "",
};

const first = sampleRecord({ id: "first", statement: "The bridge at Łódź was closed — “for good”. 🌉" });
const second = sampleRecord({ id: "second", legalQuestions: ["who-may-close"] });
const question = { id: "who-may-close", short: "Who may close it?" };

/** Compiled records of two claims and a question, with any section replaced; null leaves it out. */
function compiled(change: Readonly<Record<string, Uint8Array | null>> = {}): Uint8Array {
  const parts = [first, second, question].map(jsonToBytes);
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part.length, 0));
  const place = (i: number) => [starts[i], parts[i]!.length];
  const sections = {
    contents: jsonToBytes({
      dataVersion: "2026-06-22",
      records: { first: place(0), second: place(1) },
      questions: { "who-may-close": place(2) },
    }),
    sources: jsonToBytes([COURIER]),
    details: new Uint8Array(Buffer.concat(parts)),
    "claim-index": new Uint8Array([1, 2, 3]),
    ...change,
  };
  return packContainer(
    new Map(Object.entries(sections).filter((each): each is [string, Uint8Array] => each[1] !== null)),
  );
}

/** The bytes with the first such words overwritten by as many others. */
function damaged(bytes: Uint8Array, words: string, by = "#".repeat(words.length)): Uint8Array {
  const at = Buffer.from(bytes).indexOf(words);
  assert.ok(at >= 0, `"${words}" is not in the bytes`);
  const changed = Uint8Array.from(bytes);
  changed.set(Buffer.from(by), at);
  return changed;
}

describe("opened records", () => {
  test("know their version, ids, sources and index", () => {
    const knowledge = openKnowledge(compiled());
    assert.equal(knowledge.dataVersion, "2026-06-22");
    assert.deepEqual(knowledge.recordIds, ["first", "second"]);
    assert.deepEqual(knowledge.questionIds, ["who-may-close"]);
    assert.deepEqual(knowledge.sources, [COURIER]);
    assert.deepEqual([...knowledge.claimIndex], [1, 2, 3]);
  });

  test("give each record and question in full, in any order, again and again", () => {
    const knowledge = openKnowledge(compiled());
    assert.deepEqual(knowledge.record("second"), second);
    assert.deepEqual(knowledge.record("first"), first);
    assert.deepEqual(knowledge.question("who-may-close"), question);
    assert.deepEqual(knowledge.record("second"), second);
  });

  for (const id of ["third", "who-may-close", "constructor", "__proto__", "toString", ""])
    test(`have no record "${id}"`, () => assert.equal(openKnowledge(compiled()).record(id), null));

  test("work on bytes that lie anywhere in a buffer", () => {
    const bytes = compiled();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.deepEqual(openKnowledge(shifted.subarray(3)).record("first"), first);
  });

  test("parse a record when it is asked for and not before", () => {
    const bytes = damaged(compiled(), '"id":"first"');
    const knowledge = openKnowledge(bytes);
    assert.deepEqual(knowledge.recordIds, ["first", "second"]);
    assert.deepEqual(knowledge.record("second"), second);
    assert.throws(() => knowledge.record("first"), /damaged in "first"/);
  });
});

describe("damaged records", () => {
  const contents = (value: unknown) => compiled({ contents: jsonToBytes(value) });

  test("a damaged registry leaves the records", () => {
    const knowledge = openKnowledge(compiled({ sources: jsonToBytes([COURIER]).slice(0, 20) }));
    assert.throws(() => knowledge.sources, /damaged in the registry of sources/);
    assert.deepEqual(knowledge.record("first"), first);
  });

  test("a record that lies elsewhere is not taken for the one that was asked for", () => {
    const length = jsonToBytes(first).length;
    const knowledge = openKnowledge(
      contents({
        dataVersion: "2026-06-22",
        records: { second: [0, length], first: [0, length] },
        questions: {},
      }),
    );
    assert.throws(() => knowledge.record("second"), /damaged in "second"/);
    assert.deepEqual(knowledge.record("first"), first);
  });

  const CASES: readonly (readonly [what: string, bytes: () => Uint8Array, error: RegExp])[] = [
    ["no bytes", () => new Uint8Array(), /no compiled records/],
    ["other bytes", () => new Uint8Array(64).fill(7), /no compiled records/],
    ["a file cut in its table", () => compiled().slice(0, 30), /cut short in their table/],
    ["a file cut in its body", () => compiled().slice(0, -24), /cut short in section/],
    ["an overwritten table", () => damaged(compiled(), '"details":['), /damaged in their table/],
    [
      "a place that is no place",
      () => damaged(compiled(), '"contents":[0,', '"contents":[0.'),
      /damaged in the place of "contents"/,
    ],
    ["no contents", () => compiled({ contents: null }), /lack the section "contents"/],
    ["no details", () => compiled({ details: null }), /lack the section "details"/],
    [
      "contents that are no JSON",
      () => compiled({ contents: new Uint8Array([0x7b]) }),
      /damaged in the table of contents/,
    ],
    [
      "contents without records",
      () => contents({ dataVersion: "2026-06-22" }),
      /damaged in the table of contents/,
    ],
  ];
  for (const [what, bytes, error] of CASES)
    test(`${what}: a clear error`, () => assert.throws(() => openKnowledge(bytes()), error));

  test("a record whose place is no place", () => {
    const knowledge = openKnowledge(
      contents({ dataVersion: "", records: { first: [-1, 5] }, questions: {} }),
    );
    assert.throws(() => knowledge.record("first"), /damaged in the place of "first"/);
  });
});

describe("the container", () => {
  test("lays every section at a multiple of eight, so that typed arrays fit over it", () => {
    const file = packContainer(
      new Map([
        ["a", new Uint8Array(3)],
        ["b", new Uint8Array(13)],
        ["c", new Uint8Array(1)],
      ]),
    );
    for (const bytes of openContainer(file).values()) assert.equal(bytes.byteOffset % 8, 0);
  });

  test("writes JSON as ASCII and reads back every character", () => {
    const value = { words: "ñ “quoted” 🌉 \u2028", lone: "\ud83c" };
    const bytes = jsonToBytes(value);
    assert.ok(bytes.every((byte) => byte < 0x80));
    assert.deepEqual(jsonFromBytes(bytes), value);
  });
});
