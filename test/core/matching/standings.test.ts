import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { buildLexicon } from "../../../src/core/matching/lexicon.ts";
import { readSentence } from "../../../src/core/matching/reading.ts";
import { exchanged, standingsOf } from "../../../src/core/matching/standings.ts";

const lexicon = buildLexicon(
  {
    lind: { kind: "person", en: ["Lind"] },
    vale: { kind: "agency", en: ["Vale Bank"] },
    orr: { kind: "place", en: ["Orr", "Orrish"] },
  },
  [],
);
const read = (text: string, lang = "en") => readSentence(text, lexicon, null, { lang });
const known = standingsOf(
  [
    "Lind sued Vale Bank in Orr.",
    "Vale Bank was sued by Lind.",
    "Mayor Lind has taken Vale Bank to court, papers say.",
    "Lind said that she had sued Vale Bank.",
  ].map((text) => read(text)),
  lexicon,
);
const isReversed = (text: string) => exchanged(known, read(text), lexicon) !== null;

describe("names that have changed places", () => {
  for (const text of [
    "Vale Bank sued Lind.",
    "Lind was sued by Vale Bank.",
    "Vale Bank has taken Lind to court over a loan.",
    "The court heard on Monday that Vale Bank sued Mayor Lind.",
  ])
    test(text, () => assert.ok(isReversed(text)));
});

describe("names in their own places, whatever the order", () => {
  for (const text of [
    "On Monday, Lind sued Vale Bank.",
    "Vale Bank was sued on Monday by Mayor Lind.",
    "It emerged that Lind had sued Vale Bank.",
    "Vale Bank faces a suit; Lind filed it.",
    "In Orr, Lind sued Vale Bank, an Orrish lender.",
  ])
    test(text, () => assert.ok(!isReversed(text)));
});

test("who is told of changes places with who tells", () => {
  const told = standingsOf(
    [read("Lind said that Orr was ready."), read("Orr is ready, said Lind.")],
    lexicon,
  );
  assert.ok(exchanged(told, read("Orr said that Lind was ready."), lexicon));
  assert.equal(exchanged(told, read("Lind: Orr was ready"), lexicon), null);
});

test("in Spanish too", () => {
  const spanish = standingsOf(
    [read("Lind demandó a Vale Bank.", "es"), read("Vale Bank fue demandado por Lind.", "es")],
    lexicon,
  );
  assert.ok(exchanged(spanish, read("Lind fue demandado por Vale Bank.", "es"), lexicon));
  assert.equal(exchanged(spanish, read("El lunes, Lind demandó a Vale Bank.", "es"), lexicon), null);
});
