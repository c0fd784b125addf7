import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import { findClaims } from "../../../src/core/claims/find-claims.ts";
import type { Models } from "../../../src/core/knowledge.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { isExplainerTitle } from "../../../src/core/text/is-explainer-title.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(`src/models/${name}.bin`));
const MODELS: Models = {
  tagger: bytes("tagger"),
  kinds: bytes("kinds"),
  checkWorthiness: bytes("check-worthiness"),
};

function isClaim(text: string, models?: Models, lang = "en"): boolean {
  const article = {
    ...articleFromText(text, { lang }),
    blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
  };
  const sentences = splitSentences(article);
  return findClaims(article, sentences, attribute(article, sentences, [], models), models)[0]!.isClaim;
}

const CLAIMS = [
  "The city closed the Orr Street bridge on Tuesday night after engineers found a crack.",
  "Two engineers said the span had moved four centimetres since March.",
  "Unemployment fell to 4.1 percent in March, the statistics office reported.",
  "A judge ruled on Monday that the governor had exceeded her authority.",
  "The minister denied that he had met the contractor.",
];
const NO_CLAIMS = [
  "Who will pay for all this?",
  "Sign up for our newsletter.",
  "It was a great day, wasn't it?",
  "“Thank you all, from the bottom of my heart,” she said.",
  "By Ana Pell",
];

for (const [name, models] of [
  ["with weights", MODELS],
  ["by rules alone", undefined],
] as const) {
  describe(`claims ${name}`, () => {
    for (const text of CLAIMS) test(`claim: ${text}`, () => assert.equal(isClaim(text, models), true));
    for (const text of NO_CLAIMS) test(`none: ${text}`, () => assert.equal(isClaim(text, models), false));
  });
}

test("an attributed forecast or judgement is none, what its speaker says of the present is", () => {
  const cases: [string, string, boolean][] = [
    ["en", "Analysts expect the index to end the year about where it is now.", false],
    ["en", "“It is one of the most beautiful things I have ever seen,” she said.", false],
    [
      "en",
      "The chamber of commerce hopes that the new bridge will draw shops back to the harbour and bring work to the old town.",
      false,
    ],
    [
      "en",
      "The chamber of commerce said the new bridge had drawn eleven shops back to the harbour since May.",
      true,
    ],
    ["es", "La alcaldesa confía en que el puente nuevo devuelva la vida al puerto y traiga trabajo.", false],
    ["es", "La alcaldesa explicó que once tiendas han vuelto al puerto desde mayo.", true],
    ["en", "“They have robbed three churches since March,” said Inspector Ruth Dabrowski.", true],
    ["es", "El ministro pronosticó que los precios bajarán el año que viene.", false],
    ["es", "«El año pasado llamé veintidós veces a la policía», relata Carmen Roig.", true],
  ];
  for (const [lang, text, expected] of cases) assert.equal(isClaim(text, MODELS, lang), expected, text);
});

test("Spanish claims", () => {
  assert.equal(
    isClaim("El ayuntamiento cerró el puente el martes tras hallar una grieta de dos metros.", MODELS, "es"),
    true,
  );
  assert.equal(isClaim("¿Quién va a pagar todo esto?", MODELS, "es"), false);
});

test("scores are probabilities, for any text", () => {
  for (const text of ["a", "?", "“”", "1".repeat(500), "no ".repeat(400)]) {
    const article = {
      ...articleFromText(text),
      blocks: [{ kind: "paragraph" as const, start: 0, end: text.length }],
    };
    const sentences = splitSentences(article);
    for (const claim of findClaims(
      article,
      sentences,
      sentences.map(() => null),
      MODELS,
    )) {
      assert.ok(claim.checkWorthiness >= 0 && claim.checkWorthiness <= 1);
    }
  }
});

test("a title that names a subject and what will be told of it is no claim, and one that asserts something is read on", () => {
  const isTitle = (text: string, lang: string, attribution: Attribution | null = null) =>
    isExplainerTitle({ text, blockKind: "headline" }, attribution, lang);
  for (const [lang, title] of [
    ["en", "The bridge toll: who pays, and from when"],
    ["en", "Raids on boats: how the dead were counted"],
    ["en", "EXPLAINER: What a governor can order and what not"],
    ["en", "The new ferry contract, explained"],
    ["en", "Blackout in the valley – what is known so far"],
    ["es", "El apagón del valle: qué se sabe y qué no"],
    ["es", "Incendio en el puerto: las claves"],
    ["es", "La nueva ley de aguas, explicada"],
  ] as const)
    assert.equal(isTitle(title, lang), true, title);
  for (const [lang, title] of [
    ["en", "Governor signs the toll order: what changes"],
    ["en", "Ferry sank off the cape: what is known"],
    ["en", "Officers prepare a raid: what that means"],
    ["en", "Eleven dead in the harbour: what is known"],
    ["en", "Council to close the bridge: how to get across"],
    ["en", "The bridge: closed since Monday"],
    ["en", "Governor signs the toll order"],
    ["es", "El Senado aprueba la ley de aguas: qué cambia"],
    ["es", "Cayó el puente nuevo: lo que se sabe"],
    ["es", "Puente nuevo: cerrado desde el lunes"],
  ] as const)
    assert.equal(isTitle(title, lang), false, title);
  assert.equal(
    isExplainerTitle({ text: "The toll: who pays", blockKind: "paragraph" }, null, "en"),
    false,
    "in the text it is read as any sentence",
  );
});
