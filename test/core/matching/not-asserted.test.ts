import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openClaimIndex } from "../../../src/core/matching/claim-index.ts";
import { compileClaimIndex } from "../../../src/core/matching/compile-claim-index.ts";
import { NO_CONTEXT } from "../../../src/core/matching/context.ts";
import { matchSentence } from "../../../src/core/matching/match-sentence.ts";
import { readSentence } from "../../../src/core/matching/reading.ts";
import type { ClaimRecord } from "../../../src/core/model/claim-record.ts";

const recordOf = (id: string, statement: string, en: readonly string[], es: readonly string[] = []) =>
  ({
    id,
    statement,
    wordings: { en, es },
    kind: "event",
    quotation: null,
    speakers: [],
    dateOfEvent: null,
    history: [{ status: "reported", asOf: "2025-03-05", why: "One report of the time." }],
  }) as unknown as ClaimRecord;

/** The frames forbid nothing by themselves: what is refused is refused by how the records are worded. */
const mood = ["negated", "denied", "hypothetical", "prospective"] as const;
const index = openClaimIndex(
  compileClaimIndex(
    [
      recordOf(
        "closed",
        "The council closed the Orr bridge.",
        ["The bridge of Orr was closed.", "Orr's council shuts its bridge."],
        ["El ayuntamiento cerró el puente de Orr."],
      ),
      recordOf("denied", "The mayor denied that she was paid.", [
        "It is not true that she was paid, the mayor said.",
      ]),
      recordOf("unproven", "There is no evidence that the mill was burnt.", [
        "Nobody has shown that the mill burnt.",
      ]),
      recordOf("toll-planned", "The county will charge a toll.", ["A toll would be charged from May."]),
    ],
    [
      { claim: "closed", readings: [{ action: "close", what: "bridge" }], mood },
      { claim: "denied", readings: [{ action: "deny", what: "pay" }], mood },
      { claim: "unproven", readings: [{ action: "'no evidence' | 'nobody has shown'", what: "mill" }], mood },
      { claim: "toll-planned", readings: [{ action: "charge", what: "'toll'" }], mood },
    ],
    {
      close: { en: ["clos*", "shut*"], es: ["cerr*"] },
      bridge: { en: ["bridge"], es: ["puente"] },
      deny: { en: ["den*", "not true"], es: ["neg*"] },
      pay: { en: ["paid"], es: ["pag*"] },
      mill: { en: ["mill"], es: ["molino"] },
      charge: { en: ["charg*"], es: ["cobr*"] },
      lind: { kind: "person", en: ["Lind"] },
    },
    [],
  ),
);
const match = (text: string, lang = "en") =>
  matchSentence(readSentence(text, index.lexicon, null, { lang }), NO_CONTEXT, index, null)
    .filter((found) => found.isShown)
    .map((found) => found.recordId);

describe("what a sentence does not assert matches nothing, whatever the frame allows", () => {
  const refused = [
    "It is not true that the council closed the bridge.",
    "Lind denied on Monday that the bridge was closed.",
    "Lind rejected the claim that the bridge had been shut.",
    "Reports that the bridge was closed are false.",
    "There is no evidence that the bridge of Orr was closed.",
    "It is not clear whether, on March 4, the bridge was closed, and all of its lanes shut.",
    "If the bridge was closed, on whose orders it was would have to be asked.",
    "The council never closed the bridge.",
    "The bridge was not yet closed.",
    "The bridge would soon be closed.",
    "The council plans to close the bridge.",
    "The mayor urged the council to close the bridge.",
    "Lind has been asking that the bridge be closed.",
    "The council never gave in, a clerk who saw the closed bridge said.",
  ];
  for (const text of refused) test(text, () => assert.deepEqual(match(text), []));
  const refusedSpanish = [
    "No es cierto que el ayuntamiento cerró el puente.",
    "Lind negó que el puente se hubiera cerrado.",
    "No hay pruebas de que se cerrara el puente.",
    "Se desconoce si se cerró el puente.",
    "El ayuntamiento nunca cerró el puente.",
    "El ayuntamiento va a cerrar el puente.",
    "Los vecinos piden que se cierre el puente.",
  ];
  for (const text of refusedSpanish) test(text, () => assert.deepEqual(match(text, "es"), []));
});

describe("what a sentence asserts beside a denial or a condition matches", () => {
  const found = [
    "The council closed the bridge, Lind said, and denied that it was unsafe.",
    "Lind, who denied that anybody was hurt, closed the bridge of Orr.",
    "If the river rises, the mill would flood, but the bridge is closed already.",
    "Asked whether the river was rising, Lind said that the bridge was closed.",
    "Not only was the bridge closed, the mill was shut.",
    "The bridge was closed, and it is not known when it will open.",
    "The council is going too far in closing the bridge.",
  ];
  for (const text of found) test(text, () => assert.deepEqual(match(text), ["closed"]));
  test("«Sí» asserts", () =>
    assert.deepEqual(match("El ayuntamiento sí cerró el puente de Orr.", "es"), ["closed"]));
});

describe("a record that is itself a denial, a lack of proof or a plan", () => {
  test("matches its denial and not the denial of it", () => {
    assert.deepEqual(match("The mayor denied that she had been paid."), ["denied"]);
    assert.deepEqual(match("It is not true that she was paid, she said."), ["denied"]);
    assert.deepEqual(match("It is not clear whether the mayor denied that she was paid."), []);
  });
  test("matches where nothing is proven", () => {
    assert.deepEqual(match("There is no evidence that the mill burnt down."), ["unproven"]);
  });
  test("matches in the future in which its wordings stand", () => {
    assert.deepEqual(match("A toll will be charged on the road."), ["toll-planned"]);
    assert.deepEqual(match("A toll will not be charged on the road."), []);
  });
});
