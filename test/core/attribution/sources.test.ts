import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedModels } from "../../../build/eval/shipped-models.ts";
import { attribute } from "../../../src/core/attribution/attribute.ts";
import type { Attribution } from "../../../src/core/model/attribution.ts";
import { articleFromText } from "../../../src/core/text/article-from-text.ts";
import { splitSentences } from "../../../src/core/text/split-sentences.ts";

const models = shippedModels();

/** The attributions of a text on a page of the Harbour Ledger. */
function read(text: string, lang?: string): (Attribution | null)[] {
  const article = { ...articleFromText(text, lang ? { lang } : {}), outlet: "Harbour Ledger" };
  return attribute(article, splitSentences(article), [], models);
}

const chain = (found: Attribution | null | undefined): string =>
  found?.chain.map((link) => link.name).join(" <- ") ?? "";

test("an outlet that cites somebody is a hand, wherever it stands", () => {
  const [first] = read(
    "Bloomberg had first reported the loss on Monday, citing two people familiar with the accounts.",
  );
  assert.equal(first?.source.kind, "anonymous");
  assert.equal(chain(first), "Harbour Ledger <- Bloomberg <- two people familiar with the accounts");
});

test("a source is cut where it ends", () => {
  const cases: [string, string][] = [
    ["The family said the house had been sold in March.", "The family"],
    ["However, some drivers said the road had been closed for a week.", "some drivers"],
    ["This came after police said that the bridge was safe.", "police"],
    ["The foreign ministry said on Tuesday that the envoy would return.", "The foreign ministry"],
  ];
  for (const [text, source] of cases) assert.equal(read(text)[0]?.source.text, source);
});

test("who is said to have done something says nothing", () => {
  const [found] = read("Two of the guards are alleged to have taken money from the smugglers.");
  assert.equal(found?.source.kind, "none");
});

test("nobody says what nobody said", () => {
  assert.deepEqual(read("No minister had ever said that the dam would hold."), [null]);
});

test("a Spanish verb before its source at the sentence's end", () => {
  const [found] = read("El puente estaba cerrado desde el lunes, dijo la fuente.", "es");
  assert.equal(found?.source.text, "la fuente");
  assert.equal(found?.source.kind, "anonymous");
});

test("what is quoted is not the source of its own quotation", () => {
  const [, found] = read(
    "La alcaldesa Marta Ruiz habló el lunes en la plaza. “No podemos asegurarlo todavía”, dijo en ese momento.",
    "es",
  );
  assert.equal(found?.source.text, "");
  assert.equal(found?.source.name, "Marta Ruiz");
});

test("two surnames, and either of them", () => {
  const found = read(
    "El ministro Mauricio López Bonilla dijo que no había detenidos. López Bonilla aseguró que la búsqueda sigue.",
    "es",
  );
  assert.equal(found[1]?.source.name, "Mauricio López Bonilla");
  assert.equal(found[1]?.source.kind, "named-person");
});

test("the title of a song is nobody", () => {
  const found = read(
    "Mary Lane wrote the song in a week. The demo, “No Place Like Mine”, reached the studio in May. “It was terrifying,” she said.",
  );
  assert.equal(found[2]?.source.name, "Mary Lane");
});

test("a text in a language without rules is left alone", () => {
  const text =
    "Когда вы говорите о беглости чтения, люди удивляются и спрашивают, зачем это нужно детям. ".repeat(6);
  assert.ok(read(text).every((each) => each === null));
});
