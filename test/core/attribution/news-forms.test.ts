import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import { articleFromSentences } from "../../../src/core/text/article-from-sentences.ts";

const models = shippedModels();

function read(lang: string, ...texts: string[]): (Attribution | null)[] {
  const { article, sentences } = articleFromSentences(texts, { lang });
  return attribute(article, sentences, [], models);
}

const shown = (found: Attribution | null | undefined): string =>
  found ? `${found.source.kind}: ${found.source.name}` : "nobody";

test("the items of a list are said by whoever introduces it, what follows the list is not", () => {
  const found = read(
    "en",
    "Mayor Lena Ortiz spoke for an hour on Monday.",
    "In her speech, Mayor Ortiz also said:",
    "The harbour bridge will stay shut until June",
    "Ferry fares will fall by a third",
    "Read the whole speech here",
    "The council meets again on Friday.",
  );
  assert.deepEqual(found.slice(2).map(shown), [
    "named-person: Lena Ortiz",
    "named-person: Lena Ortiz",
    "nobody",
    "nobody",
  ]);
});

test("a second verb that says something has the sentence's subject, behind an opening phrase and an aside too", () => {
  for (const [text, source] of [
    [
      "In October, Rep. Dana Pell, D-Ohio, visited the dam and argued that it needs repair.",
      "Rep. Dana Pell, D-Ohio",
    ],
    [
      "After the court closed the case, the Green Party put on a brave face and claimed that nothing was settled.",
      "the Green Party",
    ],
  ] as const)
    assert.equal(read("en", text)[0]?.source.text, source);
});

test("kinds that a word of the source gives away", () => {
  for (const [lang, text, kind] of [
    ["en", "Study co-author Irina Solenko said the ice was thinner than in May.", "named-person"],
    ["en", "Shadow Minister for Housing Andrew Pell said the bill would fail.", "named-person"],
    ["en", "The website Harbourscope reported that the ferry had sunk.", "outlet"],
    ["en", "South Africa said its envoy had left the talks on Sunday.", "organisation"],
    ["en", "The border forces said nobody had been hurt in the clash.", "organisation"],
    ["es", "De acuerdo con el diario español Cinco Puertos, la empresa venderá su filial.", "outlet"],
    ["es", "De acuerdo con lo dado a conocer por Reuters, la empresa venderá su filial.", "outlet"],
  ] as const)
    assert.equal(read(lang, text)[0]?.source.kind, kind, text);
});

test("what passes from hand to hand is read whole", () => {
  assert.equal(
    read(
      "en",
      "A security source said two cells had planned it, as cited by the Kurdistan24 evening bulletin.",
    )[0]?.via?.kind,
    "outlet",
  );
});

test("a word that stands for a person elsewhere is a name before a name", () => {
  for (const name of ["He Jianxiong", "Will Hurd"])
    assert.equal(read("en", `${name} said the plant would close in June.`)[0]?.source.text, name);
});

test("a plural noun, a deed and a quarrel say nothing", () => {
  for (const [lang, text] of [
    ["en", "The deal is a boost for the port, which has been hit by months of anti-government protests."],
    ["en", "Crews continue to battle the fire, which has destroyed forty homes."],
    ["en", "The party maintained a lead of six points in the north of the country."],
    ["en", "Council argues over cost of new bridge"],
    ["es", "Los resultados de la aseguradora se han visto perjudicados por el terremoto del jueves."],
  ] as const)
    assert.equal(read(lang, text)[0], null, text);
});

test("the whole of a source is read where its beginning or end looks like something else", () => {
  for (const [lang, text, source] of [
    [
      "es",
      "El diputado del ala norte del Movimiento al Centro (MAC) Héctor Arias informó que hay treinta detenidos.",
      "El diputado del ala norte del Movimiento al Centro (MAC) Héctor Arias",
    ],
    ["en", "A Nov. 5 letter from the agency said the dam was safe.", "A Nov. 5 letter from the agency"],
    [
      "en",
      "Indonesian intelligence reports seen by Reuters suggest that the former chief has a plan.",
      "Indonesian intelligence reports",
    ],
    ["en", "Our sources say Lupe told the guards it was taken on Sunday night.", "Our sources"],
  ] as const)
    assert.equal(read(lang, text)[0]?.source.text, source);
});

test("bodies and people of whom none is named are unnamed", () => {
  for (const [text, kind] of [
    ["Some firms blame slower growth for the cuts.", "anonymous"],
    ["A group of physicians warned that the wards were full.", "anonymous"],
    ["The firm said that the wards were full.", "organisation"],
  ] as const)
    assert.equal(read("en", text)[0]?.source.kind, kind, text);
});

test("signs that leave no doubt are enough by themselves", () => {
  for (const [text, source] of [
    [
      "Figures from the town hall show that visits to the cliff fell by 18 percent.",
      "Figures from the town hall",
    ],
    ["Many residents accuse the port of having been slow to close the gate.", "Many residents"],
    ["The firm has 74 million paying families, per Reuters.", "Reuters"],
    ["All marches are banned, the decree reads, and doctors must return to work.", "the decree"],
  ] as const)
    assert.equal(read("en", text)[0]?.source.text, source);
});
