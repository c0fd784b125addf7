import assert from "node:assert/strict";
import { test } from "node:test";
import { buildLexicon } from "../../../src/core/matching/lexicon.ts";
import { particularsOfRecord } from "../../../src/core/matching/particulars-of-record.ts";
import { readSentence } from "../../../src/core/matching/reading.ts";
import { rivalIn } from "../../../src/core/matching/rival.ts";

const lexicon = buildLexicon(
  {
    lind: { kind: "person", en: ["Lind"] },
    orr: { kind: "place", en: ["Orr"] },
    vale: { kind: "place", en: ["Vale"] },
    people: { kind: "unit", en: ["people", "men"] },
  },
  [],
);
const record = {
  statement: "Seven people were hurt on the bridge of Orr on 4 March 2025.",
  wordings: {
    en: ["Seven men were hurt in Orr on March 4.", "The bridge of Orr fell on seven people."],
    es: [],
  },
  dateOfEvent: "2025-03-04",
  history: [{ status: "reported", asOf: "2025-03-05", why: "One report of the time." }],
} as const;
const particulars = particularsOfRecord(record, lexicon);
const rival = (text: string) => rivalIn(particulars, readSentence(text, lexicon, 20152), lexicon);

test("what a record is told with has no rival", () => {
  assert.equal(rival("On March 4, seven people were hurt in Orr."), null);
  assert.equal(rival("Seven people were hurt there, Lind said."), null);
  assert.equal(rival("People were hurt when the bridge fell."), null);
});

test("another place, count or date stands in the record's place", () => {
  assert.equal(rival("Seven people were hurt on the bridge of Vale."), "another place: Vale");
  assert.equal(rival("Twelve people were hurt on the bridge of Orr."), "another number: Twelve");
  assert.equal(rival("Seven people were hurt in Orr on June 4."), "another date: June 4");
});

test("another place or count beside the record's own is no rival", () => {
  assert.equal(rival("Seven people from Vale were hurt on the bridge of Orr."), null);
  assert.equal(rival("Of twelve people on the bridge of Orr, seven people were hurt."), null);
});
