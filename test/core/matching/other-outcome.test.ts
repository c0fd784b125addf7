import assert from "node:assert/strict";
import { test } from "node:test";
import { buildLexicon } from "../../../src/core/matching/lexicon.ts";
import { otherOutcome } from "../../../src/core/matching/other-outcome.ts";
import { readSentence } from "../../../src/core/matching/reading.ts";

const lexicon = buildLexicon(
  {
    passed: { kind: "outcome", opposes: ["rejected", "vetoed"], en: ["pass*", "adopt*"], es: ["aprob*"] },
    rejected: { kind: "outcome", en: ["reject*", "voted down"], es: ["rechaz*"] },
    vetoed: { kind: "outcome", en: ["veto*"], es: ["veto"] },
  },
  [],
);
const told = { core: ["rejected"], known: ["rejected"] };
const outcome = (text: string, lang = "en") =>
  otherOutcome(told, readSentence(text, lexicon, null, { lang }), lexicon);

test("the opposite of the record's outcome stands in its place", () => {
  assert.equal(outcome("The council passed the toll, 5 to 4."), "passed");
  assert.equal(outcome("El concejo aprobó el peaje.", "es"), "aprobó");
});

test("the record's outcome may stand beside its opposite, in other words too", () => {
  assert.equal(outcome("The council rejected a plan that the county had passed."), null);
  assert.equal(outcome("The toll was voted down; the county passed its own."), null);
});

test("what did not come out so, or is only to, is no other outcome", () => {
  assert.equal(outcome("The council did not pass the toll."), null);
  assert.equal(outcome("A bid to pass the toll fell flat."), null);
  assert.equal(outcome("El intento de aprobar el peaje cayó.", "es"), null);
});

test("outcomes that do not rule out each other may stand for each other", () => {
  assert.equal(outcome("The mayor vetoed the toll."), null);
});

test("where only a few wordings speak of an outcome, another one is no rival", () => {
  const some = { core: [], known: ["rejected"] };
  assert.equal(otherOutcome(some, readSentence("The toll passed.", lexicon, null), lexicon), null);
});
