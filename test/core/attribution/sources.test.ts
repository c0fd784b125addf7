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

test("who is told something does not say it", () => {
  const [told, letter] = read(
    "Tenants were told that the lifts would stand still until May. In a letter sent by the landlord, tenants were told that the rent would rise.",
  );
  assert.equal(told, null);
  assert.equal(letter?.source.kind, "document");
  assert.equal(letter?.source.text, "a letter sent by the landlord");
});

test("a name behind said has the sentence, and its post is no part of the name but of the source's words", () => {
  const [found] = read(
    "The ferry should sail again on Friday, allowing islanders to get home, said Moira Tennant, the line's head of operations.",
  );
  assert.equal(found?.source.name, "Moira Tennant");
  assert.equal(found?.source.text, "Moira Tennant, the line's head of operations");
  assert.equal(found?.source.kind, "named-person");
});

test("a pronoun before its verb is the source, whatever the sentence begins with", () => {
  const [, found] = read(
    'Mayor Ada Quill spoke on Monday. Her council works with the port, she added, but "a new quay is not on the table."',
  );
  assert.equal(found?.source.name, "Ada Quill");
});

test("words that are verbs elsewhere are no verbs here", () => {
  assert.deepEqual(
    read("The last major known flood in the valley was in 1954, when the mill was swept away."),
    [null],
  );
  assert.equal(
    read("Nine wells were closed, according to credible reports seen by the union.")[0]?.source.kind,
    "document",
  );
});

test("the spokesman is whoever was named right before", () => {
  const found = read(
    "La portavoz del ayuntamiento, Elena Prado, dijo que la playa abrirá en junio. “El agua está limpia”, añadió la portavoz.",
    "es",
  );
  assert.equal(found[1]?.source.kind, "named-person");
  assert.equal(found[1]?.source.name, "Elena Prado");
});

test("an outlet of which somebody only speaks is no way by which the words came", () => {
  const [found] = read(
    "The ministry said that the story printed by The Guardian on Monday was false and would be answered in court.",
  );
  assert.equal(chain(found), "Harbour Ledger <- The ministry");
});

test("a verb after según, and the day after it, are none of the source", () => {
  const [agency, doctor] = read(
    "El puerto cerró el lunes, según consignó la agencia Costa. Según afirmó esta mañana la doctora Inés Valdivia, nadie resultó herido.",
    "es",
  );
  assert.equal(agency?.source.text, "la agencia Costa");
  assert.match(doctor?.source.text ?? "", /^(?:la )?doctora Inés Valdivia$/);
});

test("two single marks close a quotation", () => {
  const [found] = read("“We will not pay for it,’’ Ruben Falk, who runs the bakery, told the council.");
  assert.equal(found?.source.name, "Ruben Falk");
  assert.equal(found?.quotation, "direct");
});

test("a name in quotation marks quotes nobody", () => {
  const [found] = read(
    "Police said the man belonged to a gang nicknamed “the sons of night” and had been sought since March.",
  );
  assert.equal(found?.quotation, "indirect");
});

test("a source's words hold what describes it, not on what terms it spoke nor that the sentence goes on", () => {
  for (const [text, words] of [
    ["Residents who live by the quay said the pumps had failed.", "Residents who live by the quay"],
    [
      "The harbour board, which runs the ferries, said the pumps had failed.",
      "The harbour board, which runs the ferries",
    ],
    ["Two officials, who spoke on condition of anonymity, said the pumps had failed.", "Two officials"],
  ] as const)
    assert.equal(read(text)[0]?.source.text, words);
});
