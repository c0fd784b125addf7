import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildLexicon } from "../../../src/core/matching/lexicon.ts";
import { readSentence } from "../../../src/core/matching/reading.ts";

const lexicon = buildLexicon(
  {
    boat: { kind: "unit", en: ["boat*"], es: ["lancha*"] },
    people: { kind: "unit", en: ["men", "people", "sailors"], es: ["personas", "marineros"] },
    dead: { kind: "unit", en: ["dead"], es: ["muertos"] },
  },
  [],
);

const people = (text: string, lang = "en") =>
  readSentence(text, lexicon, null, { lang })
    .numbers.filter(({ counts }) => counts === "people")
    .map(({ value }) => value);

describe("people are counted", () => {
  for (const [text, lang, expected] of [
    ["Seventeen at the least are now dead on the lake.", "en", [17]],
    ["A boat sank, and the nine on it, the mayor said, are dead.", "en", [9]],
    ["No menos de 21 son, con los del lunes, los muertos.", "es", [21]],
    ["Four men were on each of two boats.", "en", [4, 8]],
    ["Two sailors drowned from one boat and five from another.", "en", [2, 7]],
    ["Of the three men aboard one is still alive.", "en", [3, 2]],
    ["Tres marineros de una lancha y cuatro de otra cayeron al agua.", "es", [3, 7]],
  ] as const) {
    test(text, () => assert.deepEqual(people(text, lang), expected));
  }
});

describe("people are not counted", () => {
  for (const [text, expected] of [
    ["Seventeen boats were seen, and nobody is dead.", []],
    ["Two sailors drowned, and five boats were lost.", [2]],
    ["Two men came on Monday, six people on Tuesday.", [2, 6]],
  ] as const) {
    test(text, () => assert.deepEqual(people(text), expected));
  }
});
