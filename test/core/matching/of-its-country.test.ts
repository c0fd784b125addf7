import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildLexicon } from "../../../src/core/matching/lexicon.ts";
import { readSentence } from "../../../src/core/matching/reading.ts";

const lexicon = buildLexicon(
  {
    norland: { kind: "place", en: ["Norland*"], es: ["norlandes*"] },
    sudland: { kind: "place", en: ["Sudland*"] },
    vale: {
      kind: "person",
      en: ["Vale", "Norland president", "Norlander president"],
      es: ["presidenta de Norland"],
    },
    lind: { kind: "person", en: ["Lind", "Sudland president", "Sudlander president"] },
  },
  [],
);

const persons = (text: string, lang = "en") =>
  [...readSentence(text, lexicon, null, { lang }).concepts.keys()].filter(
    (id) => lexicon.kindOf(id) === "person",
  );

describe("a person named by the country", () => {
  for (const [text, lang, expected] of [
    ["Norland does not agree, its president said.", "en", ["vale"]],
    ["Norland wrote to Sudland and heard from its president.", "en", ["lind"]],
    ["Norland no cede, dijo su presidenta.", "es", ["vale"]],
    ["The Norlander president would not speak of the Sudlander one.", "en", ["vale", "lind"]],
    ["The bank fell, its president said.", "en", []],
    ["Norland has a lake, and the deeper one is closed.", "en", []],
  ] as const) {
    test(text, () => assert.deepEqual(persons(text, lang), expected));
  }
});
